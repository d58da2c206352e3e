package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void anArchive() throws IOException {
        archive = folder.resolve("server-1.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(zip, "server-1/bin/server", "#!/bin/sh");
            put(zip, "server-1/lib/server.txt", "text");
            put(zip, "other/left-out.txt", "text");
        }
    }

    @Test
    void programsCanBeRunAndOnlyTheWantedFolderIsTaken() {
        Path target = folder.resolve("server");

        Unpacking.once(archive, "server-1/", target, done -> {});

        assertThat(target.resolve("bin/server")).isExecutable();
        assertThat(target.resolve("lib/server.txt")).hasContent("text");
        assertThat(target.resolve("left-out.txt")).doesNotExist();
    }

    @Test
    void whatWasInterruptedIsDoneAgainFromTheStart() {
        Path target = folder.resolve("server");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Unpacking.once(archive, "server-1/", target, done -> {
                    throw new IllegalStateException("killed");
                }));
        assertThat(target).doesNotExist();

        Unpacking.once(archive, "server-1/", target, done -> {});

        assertThat(target.resolve("bin/server")).exists();
    }

    @Test
    void aHalfDownloadedArtefactIsNamedWithWhatToDelete() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        Path list = Files.writeString(folder.resolve("artefacts.txt"), archive.toString());

        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> Artefacts.read(list).requireWhole())
                .withMessageContaining("server-1.zip is damaged or only half downloaded")
                .withMessageContaining("delete the folder " + folder);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
