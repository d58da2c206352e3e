package org.zhuoluo.endtoend.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One process of the stack, which can be killed as a crash would, brought back by the launcher, and asked for its processor time. */
public record StackProcess(Stack stack, String name) {
    /** The kernel counts processor time in hundredths of a second on every Linux that Java runs on. */
    private static final long MILLIS_PER_TICK = 10;

    /** Of memory, on every x86-64. */
    private static final long PAGE = 4096;

    private static final Duration RESTART_LIMIT = Duration.ofMinutes(3);

    public long pid() {
        return Long.parseLong(lineOf(stack.data().resolve("pids").resolve(name)));
    }

    /** The service (or part) this is an instance of. */
    public String service() {
        return name.replaceFirst("-\\d+$", "");
    }

    public boolean isRunning() {
        return ProcessHandle.of(pid()).isPresent();
    }

    /** With signal 9, so that nothing is flushed, closed or said good-bye to. */
    public void kill() {
        ProcessHandle process =
                ProcessHandle.of(pid()).orElseThrow(() -> new IllegalStateException(name + " is not running"));
        process.destroyForcibly();
        process.onExit().join();
    }

    public void restart() {
        var command = new ProcessBuilder(stack.root().resolve("run").toString(), "restart", name)
                .directory(stack.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(stack.data().resolve("drill-" + name + ".log").toFile());
        command.environment().put("ZHUOLUO_DATA", stack.data().toString());
        try {
            Process process = command.start();
            boolean ended = process.waitFor(RESTART_LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException("./run restart " + name + " did not bring it back");
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " was restarted", interrupted);
        }
    }

    /** In user and kernel mode since the process began. */
    public Duration processorTime() {
        String stat = lineOf(Path.of("/proc", String.valueOf(pid()), "stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
        return Duration.ofMillis(ticks * MILLIS_PER_TICK);
    }

    /** What it holds in physical memory now, in bytes. */
    public long residentMemory() {
        String statm = lineOf(Path.of("/proc", String.valueOf(pid()), "statm"));
        return Long.parseLong(statm.split(" ")[1]) * PAGE;
    }

    private static String lineOf(Path file) {
        try {
            return Files.readAllLines(file).getFirst().strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
