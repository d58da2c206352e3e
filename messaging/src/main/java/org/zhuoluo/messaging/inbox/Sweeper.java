package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.MessagingConfig;

/**
 * Examines parked records again: at start (a newer version may know their type by now), when an operator acted, and now and then, because the
 * process that should have gone on with them may have died after its commit.
 */
@Singleton
class Sweeper implements Runnable {
    private static final Logger LOG = Logger.getLogger(Sweeper.class);
    private static final int AT_ONCE = 100;
    private static final String PARKED = """
            SELECT DISTINCT aggregate_key FROM inbox_record
            WHERE consumer = ? AND state = 'PARKED' AND aggregate_key > ? ORDER BY aggregate_key LIMIT ?""";
    private static final String UNNUMBERED =
            "SELECT id FROM inbox_record WHERE consumer = ? AND aggregate_key = ? AND state = 'PARKED' AND seq = 0";

    private final DataSource database;
    private final Drain drain;
    private final MessagingConfig config;
    private final BlockingQueue<String> nudges = new LinkedBlockingQueue<>();
    private volatile List<Subscription> subscriptions = List.of();

    Sweeper(DataSource database, Drain drain, MessagingConfig config) {
        this.database = database;
        this.drain = drain;
        this.config = config;
    }

    void watch(List<Subscription> all) {
        subscriptions = List.copyOf(all);
    }

    /** Something changed about this appeal that nobody else will look at. */
    void nudge(String key) {
        nudges.add(key);
    }

    @Override
    public void run() {
        try {
            while (true) {
                sweepAll();
                @Nullable String key = nudges.poll(config.inbox().sweep().toMillis(), TimeUnit.MILLISECONDS);
                while (key != null) {
                    for (Subscription subscription : subscriptions) {
                        examine(subscription, key);
                    }
                    key = nudges.poll();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The sweep ends");
        }
    }

    private void sweepAll() throws InterruptedException {
        for (Subscription subscription : subscriptions) {
            List<String> keys = parkedAfter(subscription, "");
            while (!keys.isEmpty()) {
                for (String key : keys) {
                    examine(subscription, key);
                }
                keys = parkedAfter(subscription, keys.getLast());
            }
        }
    }

    private void examine(Subscription subscription, String key) throws InterruptedException {
        try {
            for (String id : unnumbered(subscription, key)) {
                drain.unnumbered(subscription, id);
            }
            drain.about(subscription, key);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.debugf("%s looks at a parked record later: %s", subscription.name(), Failure.describe(e));
        }
    }

    private List<String> parkedAfter(Subscription subscription, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PARKED)) {
            select.setString(1, subscription.name());
            select.setString(2, key);
            select.setInt(3, AT_ONCE);
            return texts(select);
        } catch (SQLException e) {
            LOG.debugf("%s sweeps later: %s", subscription.name(), Failure.describe(e));
            return List.of();
        }
    }

    private List<String> unnumbered(Subscription subscription, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(UNNUMBERED)) {
            select.setString(1, subscription.name());
            select.setString(2, key);
            return texts(select);
        }
    }

    private static List<String> texts(PreparedStatement select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
