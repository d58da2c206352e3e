package org.zhuoluo.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the services are told in place of their defaults: exactly what an operator sets for a database, a broker and an issuer of their own. */
final class Configuration {
    /** Above a jar's application.properties (250), below the environment (300). */
    private static final String ORDINAL = "275";

    private final Folders folders;
    private final Ports ports;
    private final Secrets secrets;
    private final Options options;
    private final String issuer;

    Configuration(Folders folders, Ports ports, Secrets secrets, Options options, String issuer) {
        this.folders = folders;
        this.ports = ports;
        this.secrets = secrets;
        this.options = options;
        this.issuer = issuer;
    }

    Ports ports() {
        return ports;
    }

    String of(Program service, int port) {
        var values = new Properties();
        values.setProperty("config_ordinal", ORDINAL);
        values.setProperty("quarkus.http.port", String.valueOf(port));
        values.setProperty("quarkus.oidc.auth-server-url", issuer);
        values.setProperty("zhuoluo.encryption.active", "k1");
        values.setProperty("zhuoluo.encryption.keys.k1", secrets.encryptionKey());
        values.setProperty("zhuoluo.encryption.hash-key", secrets.hashKey());
        if (options.trial()) {
            values.setProperty("zhuoluo.trial.clock-file", folders.trialClock().toString());
        }
        if (service == Program.APPEALS) {
            values.setProperty("zhuoluo.storage.folder", folders.storage().toString());
        }
        service.database().ifPresentOrElse(schema -> withDatabase(values, schema), () -> withUpstreams(values));
        return text(values);
    }

    private void withDatabase(Properties values, String schema) {
        values.setProperty(
                "quarkus.datasource.jdbc.url",
                "jdbc:mysql://127.0.0.1:%d/%s".formatted(ports.of(Program.MARIADB), schema));
        values.setProperty("quarkus.datasource.username", "zhuoluo");
        values.setProperty("quarkus.datasource.password", secrets.databasePassword());
        values.setProperty("kafka.bootstrap.servers", "127.0.0.1:" + ports.of(Program.KAFKA));
        values.setProperty("zhuoluo." + schema + ".seed", folders.seed().toString());
    }

    private void withUpstreams(Properties values) {
        Program.services().stream()
                .filter(service -> service != Program.GATEWAY)
                .forEach(service -> values.setProperty(
                        "zhuoluo.gateway.services." + service.title() + ".upstreams", upstreams(service)));
    }

    private String upstreams(Program service) {
        return IntStream.rangeClosed(1, options.without().contains(service) ? 1 : options.instances())
                .mapToObj(instance -> "http://127.0.0.1:" + ports.of(service, instance))
                .collect(Collectors.joining(","));
    }

    private static String text(Properties values) {
        var out = new StringWriter();
        try {
            values.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
