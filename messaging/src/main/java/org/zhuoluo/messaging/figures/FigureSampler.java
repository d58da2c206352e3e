package org.zhuoluo.messaging.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.inbox.KeptFigures;
import org.zhuoluo.messaging.outbox.OutboxFigures;

/** Reads the sizes and ages of what waits, whether or not there is a broker, and hands them to the metrics and the alarm. */
@Singleton
public class FigureSampler {
    private static final Logger LOG = Logger.getLogger(FigureSampler.class);

    private final DataSource database;
    private final MessagingConfig config;
    private final ParkedAlarm alarm;
    private final MultiGauge kept;
    private final MultiGauge ages;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("zhuoluo-figures").unstarted(task));
    private volatile OutboxFigures outbox = new OutboxFigures(0, 0);

    FigureSampler(DataSource database, MessagingConfig config, ParkedAlarm alarm, MeterRegistry registry) {
        this.database = database;
        this.config = config;
        this.alarm = alarm;
        this.kept = MultiGauge.builder("zhuoluo.inbox.kept")
                .description("records parked, held or dead")
                .register(registry);
        this.ages = MultiGauge.builder("zhuoluo.inbox.kept.oldest")
                .baseUnit("seconds")
                .description("age of the oldest record parked, held or dead")
                .register(registry);
        registry.gauge("zhuoluo.outbox.size", this, sampler -> sampler.outbox.size());
        registry.gauge("zhuoluo.outbox.oldest.seconds", this, sampler -> sampler.outbox.oldestSeconds());
    }

    public void start() {
        long every = config.metrics().every().toMillis();
        clock.scheduleWithFixedDelay(this::sample, every, every, TimeUnit.MILLISECONDS);
    }

    public void stop() {
        clock.shutdownNow();
    }

    private void sample() {
        try (Connection connection = database.getConnection()) {
            outbox = OutboxFigures.read(connection);
            List<KeptFigures> figures = KeptFigures.read(connection);
            kept.register(
                    figures.stream()
                            .map(each -> MultiGauge.Row.of(tagsOf(each), each.count()))
                            .toList(),
                    true);
            ages.register(
                    figures.stream()
                            .map(each -> MultiGauge.Row.of(tagsOf(each), each.oldestSeconds()))
                            .toList(),
                    true);
            alarm.look(figures);
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("Figures are read later: %s", e.getClass().getName());
        }
    }

    private static Tags tagsOf(KeptFigures figures) {
        return Tags.of("consumer", figures.consumer(), "state", figures.state().name());
    }
}
