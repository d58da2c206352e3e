package org.zhuoluo.api.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Points the datasource of a test at the embedded MariaDB: {@code @WithTestResource(EmbeddedMariaDb.class)}, or with
 * {@code initArgs = @ResourceArg(name = "database", value = "appeals")}. The server stays for the whole run of the module. Waiting for a
 * connection or a lock lasts longer than in production: a machine that stands still for seconds must not look like a database that is away
 * or like a neighbour who holds a row.
 */
public class EmbeddedMariaDb implements QuarkusTestResourceLifecycleManager {
    private static final int CONNECT_SECONDS = 30;
    /** Less than the socket may be silent, which services set to 30 s. */
    private static final int LOCK_SECONDS = 15;

    private String database = "test";

    /** The handle for tests that stop, kill or freeze the database, or look into it. */
    public static MariaDbServer server() {
        return MariaDbServer.ofThisJvm();
    }

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        MariaDbServer server = server();
        server.createDatabase(database);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.jdbcUrl(database),
                "quarkus.datasource.username",
                MariaDbServer.USER,
                "quarkus.datasource.password",
                MariaDbServer.PASSWORD,
                "quarkus.datasource.jdbc.acquisition-timeout",
                CONNECT_SECONDS + "S",
                "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout",
                CONNECT_SECONDS + "000",
                "quarkus.datasource.jdbc.new-connection-sql",
                "SET SESSION innodb_lock_wait_timeout=" + LOCK_SECONDS);
    }

    /** Ends with the JVM, not with one test. */
    @Override
    public void stop() {}
}
