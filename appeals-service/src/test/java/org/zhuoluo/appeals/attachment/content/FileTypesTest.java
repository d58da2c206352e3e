package org.zhuoluo.appeals.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.appeals.attachment.Samples;

class FileTypesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FileTypes types = new FileTypes(allowedByDefault());

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("photo.jpg", Samples.photograph(), "image/jpeg", "image/jpeg", "jpg"),
                Arguments.of("PHOTO.JPEG", Samples.photograph(), "image/jpg", "image/jpeg", "jpeg"),
                Arguments.of("photo", Samples.photograph(), null, "image/jpeg", "jpg"),
                Arguments.of("车间#2 是否停电?.jpg", Samples.photograph(), null, "image/jpeg", "jpg"),
                Arguments.of("截图.png", Samples.annotatedPng(), "application/octet-stream", "image/png", "png"),
                Arguments.of("a.gif", Samples.drawn("gif"), "image/gif", "image/gif", "gif"),
                Arguments.of("a.bmp", Samples.drawn("bmp"), "image/bmp", "image/bmp", "bmp"),
                Arguments.of("合同.pdf", Samples.pdf(), "application/pdf", "application/pdf", "pdf"),
                Arguments.of("a.docx", Samples.docx(), DOCX, DOCX, "docx"),
                Arguments.of("a.docx", Samples.bomb(), null, DOCX, "docx"),
                Arguments.of("a.doc", Samples.compound(), "application/msword", "application/msword", "doc"),
                Arguments.of("a.xls", Samples.compound(), null, "application/vnd.ms-excel", "xls"),
                Arguments.of("a.mp3", Samples.sound(), "audio/mpeg", "audio/mpeg", "mp3"),
                Arguments.of("a.mp4", Samples.film("isom"), "video/mp4", "video/mp4", "mp4"),
                Arguments.of("a.mp4", Samples.film("mp42"), "video/mp4", "video/mp4", "mp4"),
                Arguments.of("a.mov", Samples.film("qt  "), "video/quicktime", "video/quicktime", "mov"),
                Arguments.of("a.m4a", Samples.film("M4A "), "audio/x-m4a", "audio/mp4", "m4a"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("photo.jpg", Samples.program(), "image/jpeg", FileProblem.FILE_TYPE_NOT_ALLOWED),
                Arguments.of("setup.exe", Samples.program(), null, FileProblem.FILE_TYPE_NOT_ALLOWED),
                Arguments.of("a.jpg", "#!/bin/sh\nrm -rf /\n".getBytes(), null, FileProblem.FILE_TYPE_NOT_ALLOWED),
                Arguments.of(
                        "a.jpg", "<html><script>alert(1)</script>".getBytes(), null, FileProblem.FILE_TYPE_NOT_ALLOWED),
                Arguments.of("a.jpg", new byte[] {1, 2, 3, 4}, "image/jpeg", FileProblem.FILE_TYPE_NOT_ALLOWED),
                Arguments.of("a.zip", Samples.zip("a.txt"), null, FileProblem.FILE_TYPE_NOT_ALLOWED),
                Arguments.of("a.docx", Samples.zip("a.txt"), null, FileProblem.FILE_CONTRADICTS_ITSELF),
                Arguments.of("a.xlsx", Samples.docx(), null, FileProblem.FILE_CONTRADICTS_ITSELF),
                Arguments.of("a.jpg", Samples.annotatedPng(), null, FileProblem.FILE_CONTRADICTS_ITSELF),
                Arguments.of("a.exe", Samples.photograph(), null, FileProblem.FILE_CONTRADICTS_ITSELF),
                Arguments.of("a.jpg", Samples.photograph(), "application/pdf", FileProblem.FILE_CONTRADICTS_ITSELF),
                Arguments.of("a.jpg", Samples.pdf(), "image/jpeg", FileProblem.FILE_CONTRADICTS_ITSELF));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aFileIsWhatItsContentSays(
            String name, byte[] content, @Nullable String declared, String mediaType, String extension)
            throws IOException {
        assertThat(types.recognise(file(content), name, declared)).isEqualTo(new FileType(mediaType, extension));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aFileThatIsNotTakenOrNotWhatItSaysIsRefusedByItsField(
            String name, byte[] content, @Nullable String declared, FileProblem problem) throws IOException {
        Path file = file(content);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> types.recognise(file, name, declared))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(problem);
                    assertThat(refusal.faults())
                            .extracting(fault -> fault.field())
                            .containsExactly("file");
                });
    }

    @Test
    void whatIsNotOnTheListIsRefusedWhateverItIs() throws IOException {
        var onlyPdf = new FileTypes(List.of("application/pdf"));
        Path picture = file(Samples.photograph());

        assertThat(onlyPdf.recognise(file(Samples.pdf()), "a.pdf", null).mediaType())
                .isEqualTo("application/pdf");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> onlyPdf.recognise(picture, "a.jpg", null));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", null), content);
    }

    private static List<String> allowedByDefault() {
        try {
            Class<?> config = Class.forName("org.zhuoluo.appeals.attachment.AttachmentConfig");
            return List.of(config.getDeclaredMethod("types")
                    .getAnnotation(WithDefault.class)
                    .value()
                    .split(","));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
