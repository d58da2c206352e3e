package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program that prepares something and ends by itself. */
final class OneOff {
    private OneOff() {}

    static void run(String part, List<String> words, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        try {
            Process process = builder.start();
            try {
                int code = process.waitFor();
                if (code != 0) {
                    throw new StackProblem("Preparing %s ended with %d; the end of %s says:%n%s"
                            .formatted(part, code, log, LogTail.of(log)));
                }
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while preparing " + part + ".", e);
        }
    }
}
