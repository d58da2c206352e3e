package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The identity provider with the demo realm. What takes long is done once and kept in the cache: the optimised server, and its
 * database with the realm imported, which every empty start copies.
 */
final class Keycloak implements Part {
    private static final int HEAP = 320;
    private static final String DATABASE = "keycloak.mv.db";
    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    private final Folders folders;
    private final Artefacts artefacts;
    private final Answers answers;
    private final int port;

    Keycloak(Folders folders, Artefacts artefacts, Answers answers, int port) {
        this.folders = folders;
        this.artefacts = artefacts;
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
        String archive = artefacts.keycloak().getFileName().toString().replaceAll(".*-dist-(.*)\\.zip", "keycloak-$1");
        Unpacking.once(artefacts.keycloak(), archive + "/", home(), this::optimise);
        try {
            Path imported = importOnce(folders.cache().resolve("realm-" + fingerprint(realm())));
            if (!Files.exists(data().resolve(imported.getFileName()))) {
                Folders.delete(
                        data()); // the realm's file has changed: its accounts are all there is in the old database
                Files.createDirectories(data());
                Files.copy(imported.resolve(DATABASE), data().resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
                Files.createFile(data().resolve(imported.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void optimise(Path home) {
        OneOff.run(
                name(),
                once(home, "build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false"),
                Map.of(),
                folders.log(name()));
    }

    private Path importOnce(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            Path halfway = target.resolveSibling(target.getFileName() + ".halfway");
            Folders.delete(halfway);
            Files.createDirectories(halfway);
            OneOff.run(
                    name(),
                    once(home(), "import", "--optimized", "--file=" + realm(), database(halfway)),
                    Map.of(),
                    folders.log(name()));
            Files.move(halfway, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    @Override
    public Command command() {
        return new Command(
                lasting(
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://127.0.0.1:" + port,
                        database(data())),
                Map.of());
    }

    @Override
    public boolean answers() {
        return answers.http(port, "/realms/zhuoluo");
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** What bin/kc.sh would run, without the shell in between that does not pass signals on at once. */
    private List<String> lasting(String... arguments) {
        return new Jvm(folders).lasting(name(), HEAP, words(home(), arguments));
    }

    private List<String> once(Path home, String... arguments) {
        return new Jvm(folders).once(name(), HEAP, words(home, arguments));
    }

    private static List<String> words(Path home, String... arguments) {
        var words = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", // measured: a third less memory and a faster start; a demo issues few tokens
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED"));
        OPENED.forEach(opened -> words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        words.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(List.of(arguments));
        return words;
    }

    private static String database(Path folder) {
        return "--db-url=jdbc:h2:file:" + folder.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String fingerprint(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path home() {
        return folders.cache().resolve("keycloak");
    }

    private Path data() {
        return folders.data().resolve("keycloak");
    }

    private Path realm() {
        return folders.root().resolve("deploy/local/realm/zhuoluo-realm.json");
    }
}
