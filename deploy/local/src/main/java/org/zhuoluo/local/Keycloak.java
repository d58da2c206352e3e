package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The identity provider with the demo realm: its database is made once for each version of the realm's file, and copied by every empty start. */
final class Keycloak implements Part {
    private static final String DATABASE = "keycloak.mv.db";

    private final Folders folders;
    private final KeycloakServer server;
    private final Answers answers;
    private final int port;

    Keycloak(Folders folders, KeycloakServer server, Answers answers, int port) {
        this.folders = folders;
        this.server = server;
        this.answers = answers;
        this.port = port;
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/zhuoluo";
    }

    @Override
    public String name() {
        return Program.KEYCLOAK.title();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        server.prepare();
        try {
            Path imported = importOnce(folders.cache().resolve("realm-" + fingerprint(realm())));
            Path mark = data().resolve(imported.getFileName());
            if (!Files.exists(mark)) {
                Folders.delete(
                        data()); // the realm's file has changed: its accounts are all there is in the old database
                Files.createDirectories(data());
                Files.copy(imported.resolve(DATABASE), data().resolve(DATABASE));
                Files.createFile(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path importOnce(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            Path halfway = target.resolveSibling(target.getFileName() + ".halfway");
            Folders.delete(halfway);
            Files.createDirectories(halfway);
            server.importInto(halfway, realm());
            Files.move(halfway, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    @Override
    public Command command() {
        return new Command(server.command(port, data()), Map.of());
    }

    @Override
    public boolean answers() {
        return answers.http(port, "/realms/zhuoluo");
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(45); // at its first end it also writes its archive of classes
    }

    private static String fingerprint(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path data() {
        return folders.data().resolve(name());
    }

    private Path realm() {
        return folders.root().resolve("deploy/local/realm/zhuoluo-realm.json");
    }
}
