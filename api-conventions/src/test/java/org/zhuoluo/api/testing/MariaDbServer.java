package org.zhuoluo.api.testing;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The one MariaDB server of this JVM: real, empty at first, gone with the JVM; may be stopped, killed, frozen and started in between. */
public final class MariaDbServer {
    public static final String USER = "zhuoluo";
    public static final String PASSWORD = "zhuoluo";

    private static final String HOME_PROPERTY =
            "zhuoluo.test.mariadb.home"; // outlives the class loaders of Quarkus tests
    private static final int PORTS_TRIED = 3;

    private final Path home;
    private final int port;

    private MariaDbServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Starts it if nobody has yet. */
    public static synchronized MariaDbServer ofThisJvm() {
        try {
            String known = System.getProperty(HOME_PROPERTY);
            if (known != null) {
                Path home = Path.of(known);
                return new MariaDbServer(home, Integer.parseInt(Files.readString(home.resolve("port"))));
            }
            MariaDbServer server = startedOnAFreePort(MariaDbInstallation.create());
            System.setProperty(HOME_PROPERTY, server.home.toString());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB cannot be started", e);
        }
    }

    /** Another program may take the port before the server does, which then ends. */
    private static MariaDbServer startedOnAFreePort(Path home) throws IOException {
        for (int tried = 1; ; tried++) {
            MariaDbServer server = new MariaDbServer(home, freePort());
            try {
                server.start();
                Files.writeString(home.resolve("port"), Integer.toString(server.port));
                return server;
            } catch (IllegalStateException noServer) {
                if (tried == PORTS_TRIED) {
                    throw noServer;
                }
            }
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?connectionTimeZone=UTC&sslMode=DISABLED";
    }

    public Connection connect(String database) throws SQLException {
        var credentials = new Properties();
        credentials.put("user", USER);
        credentials.put("password", PASSWORD);
        return new Driver().connect(jdbcUrl(database), credentials);
    }

    public void createDatabase(String name) {
        execute("", "CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    }

    public void dropDatabase(String name) {
        execute("", "DROP DATABASE IF EXISTS `" + name + "`");
    }

    public void execute(String database, String... statements) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB refuses: " + String.join("; ", statements), e);
        }
    }

    public void start() {
        if (process().isPresent()) {
            return;
        }
        try {
            Process server = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve("server.log").toFile()))
                    .start();
            await("answer", () -> answers() && server.isAlive(), () -> !server.isAlive());
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB cannot be started", e);
        }
    }

    /** In good order, as an operator would. */
    public void stop() {
        process().ifPresent(ProcessHandle::destroy);
        awaitEnd();
    }

    /** As a power cut would; what was committed survives, the file system's cache does too. */
    public void kill() {
        process().ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Alive but silent, until {@link #thaw}. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void awaitEnd() {
        await("end", () -> process().isEmpty(), () -> false);
        home.resolve("pid").toFile().delete();
    }

    private Optional<ProcessHandle> process() {
        try {
            Path file = home.resolve("pid");
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                            .filter(ProcessHandle::isAlive)
                    : Optional.empty();
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    private void signal(String name) {
        process().ifPresent(process -> {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("MariaDB cannot be sent SIG" + name, e);
            }
        });
    }

    private boolean answers() {
        try (Connection connection = connect("")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void await(String what, BooleanSupplier condition, BooleanSupplier inVain) {
        long deadline = System.nanoTime() + Patience.LONG.toNanos();
        while (!condition.getAsBoolean()) {
            if (inVain.getAsBoolean() || System.nanoTime() > deadline) {
                throw new IllegalStateException("MariaDB does not " + what + ": " + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private String log() {
        try {
            return Files.readString(home.resolve("server.log"));
        } catch (IOException e) {
            return "its log cannot be read, " + e;
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(MariaDbInstallation.server(home));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + home.resolve("socket"),
                "--pid-file=" + home.resolve("pid")));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
