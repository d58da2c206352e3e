package org.zhuoluo.api.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lays out a fresh data directory, and sees to it that server and directory do not outlive this JVM, even a killed one. */
final class MariaDbInstallation {
    /** Waits until the pipe from the JVM closes, however the JVM ended. */
    private static final String LEASH =
            "trap '' INT TERM; cat >/dev/null; test -f \"$0/pid\" && kill -9 $(cat \"$0/pid\"); rm -rf \"$0\"";

    private MariaDbInstallation() {}

    static Path create() throws IOException {
        Path home = Files.createTempDirectory("zhuoluo-mariadb-");
        leash(home);
        Path binaries = MariaDbBinaries.unpacked();
        Files.createSymbolicLink(home.resolve("binaries"), binaries);
        Files.writeString(home.resolve("init.sql"), """
                CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
                """.formatted(MariaDbServer.USER, MariaDbServer.PASSWORD));
        install(home);
        return home;
    }

    /** The server's program and what it has in common at every start; nothing needs to survive a power cut. */
    static List<String> server(Path home) {
        var command = new ArrayList<>(List.of(
                home.resolve("binaries/bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home.resolve("binaries"),
                "--datadir=" + home.resolve("data"),
                "--lc-messages-dir=" + home.resolve("binaries/share"),
                "--init-file=" + home.resolve("init.sql"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--skip-ssl", // making a certificate takes seconds, at every start
                "--performance-schema=OFF",
                "--debug-no-sync",
                "--innodb-buffer-pool-size=96M",
                // A commit survives the kill of the server, as tests of outages demand; only a crash of the machine
                // could lose it.
                "--innodb-flush-log-at-trx-commit=2",
                "--innodb-doublewrite=OFF",
                "--sync-binlog=0",
                "--max-connections=300"));
        command.addAll(asRoot());
        return command;
    }

    private static void install(Path home) throws IOException {
        var command = new ArrayList<>(List.of(
                "sh",
                home.resolve("binaries/scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home.resolve("binaries"),
                "--datadir=" + home.resolve("data"),
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--debug-no-sync"));
        command.addAll(asRoot());
        Path log = home.resolve("install.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("MariaDB cannot be initialised: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while MariaDB was initialised", e);
        }
    }

    private static void leash(Path home) throws IOException {
        Process leash = new ProcessBuilder("sh", "-c", LEASH, home.toString()).start();
        // The thread keeps the process, and with it our end of the pipe, from being collected.
        Thread.ofPlatform().daemon().name("mariadb-leash").start(leash.onExit()::join);
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
