package org.zhuoluo.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Tells scripts and tests where everything is; there while the stack is ready, and only then. */
final class ReadyFile {
    private final Path file;

    ReadyFile(Path file) {
        this.file = file;
    }

    void write(Stack stack, String issuer, boolean trial) {
        var values = new Properties();
        stack.parts().forEach(part -> values.setProperty(part.name() + ".port", String.valueOf(part.port())));
        stack.parts().stream()
                .filter(part -> part.name().startsWith(Program.GATEWAY.title()))
                .forEach(part -> values.setProperty(
                        part.name().replace("gateway", "address").replace('-', '.'),
                        "http://127.0.0.1:" + part.port()));
        values.setProperty("issuer", issuer);
        values.setProperty("kafka", "127.0.0.1:" + values.getProperty("kafka.port"));
        values.setProperty("mariadb", "127.0.0.1:" + values.getProperty("mariadb.port"));
        values.setProperty("trial", String.valueOf(trial));
        values.setProperty(
                "launcher.pid", String.valueOf(ProcessHandle.current().pid()));
        try {
            var text = new StringWriter();
            values.store(text, null);
            PrivateFile.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the tokens of the stack come from. */
    static String issuer(Path file) {
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException notThere) {
            throw new StackProblem(
                    "No stack is ready on this data folder: start one with ./run, or see ./run status.", notThere);
        }
        return values.getProperty("issuer");
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
