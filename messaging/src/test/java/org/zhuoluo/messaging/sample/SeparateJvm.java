package org.zhuoluo.messaging.sample;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.api.testing.Patience;

/** A program of this module in a process of its own, so that it can really be killed, and really be paused. */
public final class SeparateJvm implements AutoCloseable {

    private final Process process;
    private final Path output;

    private SeparateJvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static SeparateJvm running(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile(Path.of("target"), program.getSimpleName(), ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new SeparateJvm(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the program has said so. */
    public SeparateJvm awaitSaying(String text) {
        await().atMost(Patience.LONG)
                .failFast("the program ended: " + output, () -> !process.isAlive())
                .until(() -> Files.readString(output).contains(text));
        return this;
    }

    /** {@code kill -9}: nothing of it runs any more when this returns. */
    public void kill() {
        process.destroyForcibly();
        await().atMost(Patience.LONG).until(() -> !process.isAlive());
    }

    /** Stands still in the middle of whatever it does, as in a long collection of garbage or on an overloaded host. */
    public void pause() {
        signal("STOP");
    }

    public void wakeUp() {
        signal("CONT");
    }

    @Override
    public void close() {
        kill();
    }

    private void signal(String name) {
        try {
            int result = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IllegalStateException("SIG" + name + " was not taken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
