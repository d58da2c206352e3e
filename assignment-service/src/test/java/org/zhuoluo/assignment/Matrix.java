package org.zhuoluo.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of moves that a person who does not program can read, cell by cell. */
public record Matrix(List<String> columns, List<List<String>> rows) {
    /** One crossing of the table; a dash means that nothing happens, or nothing may. */
    public record Cell(String row, String column, String value) {
        public boolean isEmpty() {
            return value.equals("-");
        }
    }

    public static Matrix read(String resource) {
        try (InputStream file = requireNonNull(Matrix.class.getResourceAsStream(resource))) {
            List<List<String>> lines = new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            return new Matrix(lines.getFirst(), lines.subList(1, lines.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Stream<Cell> cells() {
        return rows.stream()
                .flatMap(row -> IntStream.range(1, columns.size())
                        .mapToObj(i -> new Cell(row.getFirst(), columns.get(i), row.get(i))));
    }

    public List<String> rowNames() {
        return rows.stream().map(List::getFirst).toList();
    }

    public List<String> columnNames() {
        return columns.subList(1, columns.size());
    }
}
