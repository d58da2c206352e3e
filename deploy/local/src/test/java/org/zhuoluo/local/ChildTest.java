package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path root;

    private final CompletableFuture<Child> crash = new CompletableFuture<>();
    private Folders folders;
    private Child child;

    @BeforeEach
    void folders() {
        folders = Folders.of(root, Map.of());
        folders.create();
        child = Child.start(Sleeper.lasting("sleeper", folders.data()), folders, crash::complete);
    }

    @AfterEach
    void nothingIsLeft() {
        child.stop();
    }

    @Test
    void aChildThatIsKilledIsReportedWithTheEndOfItsLog() throws Exception {
        var lost = Child.start(
                new Sleeper("lost", folders.data(), "echo last words; kill -9 $$", true), folders, crash::complete);

        assertThat(crash.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isSameAs(lost);
        assertThat(lost.obituary())
                .contains("lost (pid " + lost.pid() + ") ended with 137")
                .contains("| last words");
    }

    @Test
    void aChildThatIsStoppedIsNoCrashAndLeavesNoPidFile() {
        assertThat(child.stop()).isTrue();

        assertThat(child.alive()).isFalse();
        assertThat(crash).isNotDone();
        assertThat(folders.pids()).isEmptyDirectory();
    }

    @Test
    void aChildThatWillNotEndIsKilled() {
        var stubborn = Child.start(
                new Sleeper(
                        "stubborn",
                        folders.data(),
                        "trap '' TERM; echo up; while :; do sleep 1; done",
                        true,
                        Duration.ofMillis(300)),
                folders,
                crash::complete);
        awaitLine("stubborn", "up");

        assertThat(stubborn.stop()).isFalse();

        assertThat(stubborn.alive()).isFalse();
    }

    @Test
    void ctrlCAtTheTerminalIsForTheLauncherAlone() throws Exception {
        awaitLine("sleeper", "up");

        new ProcessBuilder("kill", "-INT", String.valueOf(child.pid())).start().waitFor();
        new ProcessBuilder("kill", "-HUP", String.valueOf(child.pid())).start().waitFor();

        crash.copy().completeOnTimeout(child, 500, TimeUnit.MILLISECONDS).join();
        assertThat(child.alive()).isTrue();
    }

    private void awaitLine(String name, String line) {
        await().atMost(Patience.LONG).until(() -> read(folders.log(name)).contains(line));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
