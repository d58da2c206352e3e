package org.zhuoluo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.messaging.testing.EmbeddedBroker;

/** What tests replace for the sake of slow machines is tried here as it is delivered. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class ConnectionDefaultsTest {
    @Test
    void aConnectionWaitsTwoSecondsForALock() throws IOException, SQLException {
        List<String> delivered = delivered("quarkus.datasource.jdbc.new-connection-sql");

        assertThat(delivered).hasSize(1);
        try (Connection connection = EmbeddedMariaDb.server().connect("");
                Statement statement = connection.createStatement()) {
            statement.execute(delivered.getFirst());
            try (var row = statement.executeQuery("SELECT @@innodb_lock_wait_timeout")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(2);
            }
        }
    }

    private static List<String> delivered(String key) throws IOException {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return Collections.list(classes.getResources("META-INF/microprofile-config.properties")).stream()
                .map(ConnectionDefaultsTest::read)
                .map(properties -> properties.getProperty(key))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Properties read(URL file) {
        var properties = new Properties();
        try (InputStream stream = file.openStream()) {
            properties.load(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
