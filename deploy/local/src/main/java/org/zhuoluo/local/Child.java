package org.zhuoluo.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The running process of a part: its log, its pid file and the news of its unexpected end. */
final class Child {
    private static final long LOG_LIMIT = 64L * 1024 * 1024;

    /** Ctrl-C reaches everyone at the terminal; only the launcher may act on it, or the database would go before its users. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "zhuoluo");

    private final Part part;
    private final Process process;
    private final Folders folders;
    private volatile boolean expectedToEnd;

    private Child(Part part, Process process, Folders folders) {
        this.part = part;
        this.process = process;
        this.folders = folders;
    }

    static Child start(Part part, Folders folders, Consumer<Child> crashed) {
        try {
            Path log = folders.log(part.name());
            Part.Command command = part.command();
            var words = new ArrayList<>(DEAF_TO_THE_TERMINAL);
            words.addAll(command.words());
            var builder = new ProcessBuilder(words)
                    .directory(folders.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().putAll(command.environment());
            var child = new Child(part, builder.start(), folders);
            PidFile.write(folders.pids(), part.name(), child.process.toHandle());
            Thread.ofVirtual().name(part.name() + "-end").start(() -> child.awaitEnd(crashed));
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a log from growing for ever: one older piece is kept. */
    static void turnLog(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    String name() {
        return part.name();
    }

    /** Why it ended, with the end of its log. */
    String obituary() {
        return "%s (pid %d) ended with %d; the end of %s says:%n%s"
                .formatted(name(), pid(), process.exitValue(), folders.log(name()), LogTail.of(folders.log(name())));
    }

    /** Whether it ended by itself, not by being killed. */
    boolean stop() {
        expectedToEnd = true;
        process.destroy();
        boolean byItself = Ending.await(process, part.patience());
        try {
            Files.deleteIfExists(folders.pids().resolve(name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byItself;
    }

    private void awaitEnd(Consumer<Child> crashed) {
        process.onExit().join();
        if (!expectedToEnd) {
            crashed.accept(this);
        }
    }
}
