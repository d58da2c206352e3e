package org.zhuoluo.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A shell that only waits for the launcher to be gone. Its standard input is a pipe that the system closes when the launcher dies,
 * even by kill -9; what is then still locked in, it sweeps up by starting the launcher's own clean-up.
 */
final class Guard {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r line; do :; done
            [ -s "$1" ] || exit 0
            shift
            exec "$@"
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard stand(Folders folders) {
        var words = List.of(
                "sh",
                "-c",
                SCRIPT,
                "zhuoluo-guard",
                RunLock.file(folders.data()).toString(),
                Jvm.java().toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "sweep");
        try {
            var builder = new ProcessBuilder(words)
                    .directory(folders.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            new File(folders.log("guard").toString())));
            // The sweep must look at this run's data, whatever the surroundings call theirs.
            builder.environment().put("ZHUOLUO_DATA", folders.data().toString());
            return new Guard(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told that the end was an orderly one, it goes. */
    void dismiss() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
