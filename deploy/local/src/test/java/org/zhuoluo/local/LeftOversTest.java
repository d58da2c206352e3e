package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
    @TempDir
    Path root;

    private Folders folders;

    @BeforeEach
    void folders() {
        folders = Folders.of(root, Map.of());
        folders.create();
    }

    @Test
    void whatAKilledLauncherLeftRunningIsEndedAndForgotten() {
        Child service = Child.start(Sleeper.lasting("gateway", folders.data()), folders, child -> {});
        Child database = Child.start(Sleeper.lasting("mariadb", folders.data()), folders, child -> {});

        assertThat(new LeftOvers(folders).end()).containsExactly("gateway", "mariadb");

        assertThat(ProcessHandle.of(service.pid()).filter(found -> !Ending.gone(found)))
                .isEmpty();
        assertThat(ProcessHandle.of(database.pid()).filter(found -> !Ending.gone(found)))
                .isEmpty();
        assertThat(folders.pids()).isEmptyDirectory();
    }

    @Test
    void aStrangerWhoGotTheSamePidIsLeftAlone() throws IOException {
        Child stranger = Child.start(Sleeper.lasting("gateway", root.resolve("elsewhere")), folders, child -> {});
        try {
            assertThat(new LeftOvers(folders).end()).isEmpty();

            assertThat(stranger.alive()).isTrue();
        } finally {
            stranger.stop();
        }
    }

    @Test
    void aProcessThatBeganAtAnotherTimeIsAStranger() throws IOException {
        Child stranger = Child.start(Sleeper.lasting("gateway", folders.data()), folders, child -> {});
        try {
            Files.writeString(folders.pids().resolve("gateway"), stranger.pid() + "\n1000\n");

            assertThat(new LeftOvers(folders).end()).isEmpty();

            assertThat(stranger.alive()).isTrue();
        } finally {
            stranger.stop();
        }
    }

    @Test
    void aPidFileCutOffWhileItWasWrittenNamesNobody() throws IOException {
        Files.writeString(folders.pids().resolve("kafka"), "12");

        assertThat(new LeftOvers(folders).end()).isEmpty();
    }
}
