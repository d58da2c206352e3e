package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    @TempDir
    Path root;

    @Test
    void aLauncherKilledOutrightLeavesNoOrphans() throws Exception {
        Process launcher = new ProcessBuilder(
                        Jvm.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuardedLauncher.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle child;
        try (var said = launcher.inputReader()) {
            child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();

            launcher.destroyForcibly();
        }

        assertThat(Waiting.until(() -> Ending.gone(child), Patience.LONG)).isTrue();
    }
}
