package org.zhuoluo.endtoend.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.zhuoluo.endtoend.stack.Stack;

/** The database of a service, with the credentials that the service itself was given. */
record Database(String url, String user, String password) {
    /** Statements are prepared once on the server: a baseline that did less well than the product would flatter it. */
    private static final Map<String, String> AS_THE_PRODUCT_DOES = Map.of(
            "useServerPrepStmts", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSqlLimit", "2048",
            "useLocalSessionState", "true",
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true");

    static Database of(Stack stack, String service) {
        Path file = stack.data().resolve("config").resolve(service + ".properties");
        var given = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            given.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Database(
                given.getProperty("quarkus.datasource.jdbc.url", ""),
                given.getProperty("quarkus.datasource.username", ""),
                given.getProperty("quarkus.datasource.password", ""));
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(AS_THE_PRODUCT_DOES);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }
}
