package org.zhuoluo.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this data folder: made once, because data encrypted with lost keys is lost too. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Path data) {
        Path file = data.resolve("secrets.properties");
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (Files.exists(data.resolve("mariadb"))) {
                throw new StackProblem(
                        "secrets.properties is gone from %s, and the data there cannot be read without it: put it back, or start with --fresh."
                                .formatted(data));
            }
            return make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String databasePassword() {
        return value("database.password");
    }

    String encryptionKey() {
        return value("encryption.key");
    }

    String hashKey() {
        return value("hash.key");
    }

    /** The broker's cluster id: 16 bytes in the alphabet of URLs. */
    String clusterId() {
        return value("kafka.cluster");
    }

    private String value(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new StackProblem(
                    "secrets.properties in the data folder has no " + key + ": put it back, or start with --fresh.");
        }
        return value;
    }

    private static Secrets read(Path file) throws IOException {
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        return new Secrets(values);
    }

    private static Secrets make(Path file) throws IOException {
        var values = new Properties();
        values.setProperty("database.password", random(18, Base64.getUrlEncoder()));
        values.setProperty("encryption.key", random(32, Base64.getEncoder()));
        values.setProperty("hash.key", random(32, Base64.getEncoder()));
        values.setProperty(
                "kafka.cluster",
                "Z" + random(16, Base64.getUrlEncoder().withoutPadding()).substring(1));
        var text = new StringWriter();
        values.store(text, "Made once; without the keys the stored personal data cannot be read");
        PrivateFile.write(file, text.toString());
        return new Secrets(values);
    }

    private static String random(int bytes, Base64.Encoder encoder) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return encoder.encodeToString(value);
    }
}
