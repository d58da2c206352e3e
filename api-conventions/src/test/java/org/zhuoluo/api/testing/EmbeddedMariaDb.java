package org.zhuoluo.api.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Points the datasource of a test at the embedded MariaDB: {@code @WithTestResource(EmbeddedMariaDb.class)}, or with
 * {@code initArgs = @ResourceArg(name = "database", value = "appeals")}. The server stays for the whole run of the module.
 */
public class EmbeddedMariaDb implements QuarkusTestResourceLifecycleManager {
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
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", MariaDbServer.USER,
                "quarkus.datasource.password", MariaDbServer.PASSWORD);
    }

    /** Ends with the JVM, not with one test. */
    @Override
    public void stop() {}
}
