package org.zhuoluo.messaging.sample;

import org.flywaydb.core.Flyway;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.MariaDbServer;

/** A database beside that of the sample service, with the tables of the library and of the witnesses. */
public final class LoneDatabase {
    private LoneDatabase() {}

    /** Empty, and returns its address. */
    public static String fresh(String name) {
        MariaDbServer server = EmbeddedMariaDb.server();
        server.dropDatabase(name);
        server.createDatabase(name);
        Flyway.configure()
                .dataSource(server.jdbcUrl(name), MariaDbServer.USER, MariaDbServer.PASSWORD)
                .locations("db/messaging", "db/migration")
                .load()
                .migrate();
        return server.jdbcUrl(name);
    }
}
