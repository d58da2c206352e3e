package org.zhuoluo.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The unpacked server, optimised once for the database and the features used here, and the command lines it is called by. */
final class KeycloakServer {
    private static final int HEAP = 320;

    /** For making it ready, which is over before the services run: with less it mostly collects garbage. */
    private static final int HEAP_ONCE = 768;

    private static final String NAME = Program.KEYCLOAK.title();
    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    private final Folders folders;
    private final Path archive;

    KeycloakServer(Folders folders, Path archive) {
        this.folders = folders;
        this.archive = archive;
    }

    /** Half a minute the first time, nothing afterwards. */
    void prepare() {
        Unpacking.once(archive, version() + "/", home(), this::optimise);
    }

    private void optimise(Path unpacked) {
        once(unpacked, "build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");
    }

    void importInto(Path database, Path realm) {
        once(home(), "import", "--optimized", "--file=" + realm, url(database));
    }

    List<String> command(int port, Path database) {
        return new Jvm(folders)
                .lasting(
                        NAME,
                        HEAP,
                        words(
                                home(),
                                "start",
                                "--optimized",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=http://127.0.0.1:" + port,
                                url(database)));
    }

    private void once(Path home, String... arguments) {
        OneOff.run(NAME, new Jvm(folders).once(NAME, HEAP_ONCE, words(home, arguments)), Map.of(), folders.log(NAME));
    }

    /** What bin/kc.sh would run, without the shell in between that does not pass signals on at once. */
    private static List<String> words(Path home, String... arguments) {
        var words = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", // measured: a quarter less memory and a faster start; a demo issues few
                // tokens
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

    private static String url(Path database) {
        return "--db-url=jdbc:h2:file:" + database.resolve(NAME) + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
    }

    private Path home() {
        return folders.cache().resolve(version());
    }

    /** As {@code keycloak-26.7.3}, which is also the folder inside the archive. */
    private String version() {
        return archive.getFileName().toString().replaceAll(".*-dist-(.*)\\.zip", "keycloak-$1");
    }
}
