package org.zhuoluo.endtoend.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of one file of deploy/seed, each by the names of its columns. */
record SeedFile(List<Map<String, String>> lines) {
    private static final Path FOLDER = Path.of("..", "deploy", "seed");

    static SeedFile of(String name) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name));
            String[] header = lines.getFirst().split(",");
            return new SeedFile(
                    lines.stream().skip(1).map(line -> line(header, line)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every value of a column that has one. */
    List<String> column(String name) {
        return lines.stream()
                .map(line -> line.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Set<String> codes() {
        return column("code").stream().collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> line(String[] header, String line) {
        String[] values = line.split(",", -1);
        if (values.length != header.length) {
            throw new IllegalArgumentException("expected " + header.length + " columns: " + line);
        }
        var byName = new HashMap<String, String>();
        for (int i = 0; i < header.length; i++) {
            byName.put(header[i], values[i]);
        }
        return byName;
    }
}
