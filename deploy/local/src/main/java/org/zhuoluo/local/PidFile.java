package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is written down about a started process, enough to know it again after the launcher has been killed: a pid alone may by then
 * belong to a stranger.
 *
 * @param started when the process began; systems differ by a second in what they say of it later
 */
record PidFile(String name, long pid, Instant started) {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static void write(Path folder, String name, ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(folder.resolve(name), process.pid() + "\n" + started + "\n");
    }

    static List<PidFile> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PidFile> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            var started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return Optional.of(new PidFile(file.getFileName().toString(), Long.parseLong(lines.get(0)), started));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty(); // cut off while it was written: it names nobody
        }
    }

    /** The process, if it still runs and is ours by its start and by the data folder in its command line. */
    Optional<ProcessHandle> process(Path data) {
        return ProcessHandle.of(pid).filter(found -> !Ending.gone(found)).filter(found -> isOurs(found.info(), data));
    }

    private boolean isOurs(ProcessHandle.Info info, Path data) {
        boolean sameStart = info.startInstant()
                .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
        boolean ourData =
                info.commandLine().map(line -> line.contains(data.toString())).orElse(true);
        return sameStart && ourData;
    }
}
