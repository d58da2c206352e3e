package org.zhuoluo.endtoend.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A running stack, as its launcher describes it in {@code ready.properties} of the stack's data folder. */
public final class Stack {
    private static final String READY = "ready.properties";

    private final Path root;
    private final Path data;
    private final Properties ready;

    Stack(Path root, Path data, Properties ready) {
        this.root = root;
        this.data = data;
        this.ready = ready;
    }

    /** The stack whose data folder is named by {@code ZHUOLUO_DATA}, else the one that {@code ./run} starts by default. */
    public static Stack running() {
        Path root = projectRoot(Path.of("").toAbsolutePath());
        Path data = Optional.ofNullable(System.getenv("ZHUOLUO_DATA"))
                .map(root::resolve)
                .orElseGet(() -> root.resolve(".data"));
        return new Stack(root, data, read(data.resolve(READY)));
    }

    /** The gateways, one or more. */
    public List<URI> addresses() {
        var names = new TreeSet<>(ready.stringPropertyNames());
        return names.stream()
                .filter(name -> name.equals("address") || name.startsWith("address."))
                .map(name -> URI.create(require(name)))
                .toList();
    }

    public URI tokenEndpoint() {
        return URI.create(require("issuer") + "/protocol/openid-connect/token");
    }

    public String kafka() {
        return require("kafka");
    }

    public String mariadb() {
        return require("mariadb");
    }

    public boolean isTrial() {
        return Boolean.parseBoolean(ready.getProperty("trial", "false"));
    }

    /** Where a service listens by itself, past the gateway. */
    public URI service(String name) {
        return URI.create("http://127.0.0.1:" + require(name + ".port"));
    }

    public Path root() {
        return root;
    }

    public Path data() {
        return data;
    }

    /** The processes that the launcher keeps: every instance of every service, the broker, the database, the identity provider. */
    public List<StackProcess> processes() {
        try (Stream<Path> pids = Files.list(data.resolve("pids"))) {
            return pids.map(file -> new StackProcess(this, file.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no process is listed in " + data.resolve("pids"), unreadable);
        }
    }

    private String require(String key) {
        String value = ready.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(data.resolve(READY) + " does not say " + key);
        }
        return value;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException absent) {
            throw new UncheckedIOException("no stack is ready: start one with ./run (looked at " + file + ")", absent);
        }
        return properties;
    }

    private static Path projectRoot(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("end-to-end-tests")) && Files.exists(folder.resolve("run"))) {
                return folder;
            }
        }
        throw new IllegalStateException("start this from a folder of the project, not from " + from);
    }
}
