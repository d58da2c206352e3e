package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a run keeps its things.
 *
 * @param root the working copy
 * @param data everything of this run; emptied by {@code --fresh}
 * @param cache what is made once from the artefacts, shared by all runs of the working copy
 */
record Folders(Path root, Path data, Path cache) {
    private static final List<String> EMPTIED = List.of(
            "mariadb",
            "kafka",
            "keycloak",
            "attachments",
            "logs",
            "config",
            "secrets.properties",
            "trial-clock",
            "ready.properties");

    static Folders of(Path root, Map<String, String> environment) {
        Path home = root.toAbsolutePath().normalize();
        Path data =
                home.resolve(environment.getOrDefault("ZHUOLUO_DATA", ".data")).normalize();
        Path cache = home.resolve(environment.getOrDefault("ZHUOLUO_CACHE", ".data/cache"))
                .normalize();
        return new Folders(home, data, cache);
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    Path pids() {
        return data.resolve("pids");
    }

    Path config() {
        return data.resolve("config");
    }

    Path classData() {
        return data.resolve("class-data");
    }

    Path readyFile() {
        return data.resolve("ready.properties");
    }

    Path trialClock() {
        return data.resolve("trial-clock");
    }

    /** What people uploaded; all instances share it. */
    Path storage() {
        return data.resolve("attachments");
    }

    Path seed() {
        return root.resolve("deploy/seed");
    }

    void create() {
        try {
            for (Path folder : List.of(data, cache, pids(), config(), classData(), storage(), data.resolve("logs"))) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StackProblem(
                    "The data folder " + data + " cannot be made (" + e.getMessage()
                            + "): set ZHUOLUO_DATA to one that can.",
                    e);
        }
    }

    /** Empties only what a run itself has made, so that a mistyped ZHUOLUO_DATA costs nobody a home folder. */
    void empty() {
        EMPTIED.stream().map(data::resolve).forEach(Folders::delete);
        create();
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
