package org.zhuoluo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The processes of a run with their memory, as {@code ./run status} shows them. */
final class Table {
    private final Stack stack;

    Table(Stack stack) {
        this.stack = stack;
    }

    String text() {
        return String.format(Locale.ROOT, "  %-24s %6s %8s  %s%n", "process", "port", "pid", "resident memory")
                + stack.parts().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Part part) {
        return stack.child(part.name())
                .filter(Child::alive)
                .map(child -> String.format(
                        Locale.ROOT, "  %-24s %6d %8d  %s", part.name(), part.port(), child.pid(), memory(child.pid())))
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "  %-24s %6d %8s  ./run restart %s",
                        part.name(),
                        part.port(),
                        "ended",
                        part.name()));
    }

    private static String memory(long pid) {
        OptionalLong kibibytes = resident(Path.of("/proc/" + pid + "/status"));
        return kibibytes.isPresent() ? kibibytes.getAsLong() / 1024 + " MiB" : "not known on this system";
    }

    private static OptionalLong resident(Path status) {
        try {
            List<String> lines = Files.readAllLines(status);
            return lines.stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
