package org.zhuoluo.appeals.attachment.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.appeals.attachment.Samples;

class CleanerTest {
    private static final FileType JPEG = new FileType("image/jpeg", "jpg");
    private static final FileType PNG = new FileType("image/png", "png");

    @TempDir
    Path folder;

    @Test
    void aPhotographKeepsItsPictureAndTellsNothingElse() throws IOException {
        byte[] copy = copy(Samples.photograph(), JPEG);

        assertThat(new String(copy, ISO_8859_1)).doesNotContain(Samples.TELLING);
        assertThat(pixels(copy)).isEqualTo(pixels(Samples.drawn("jpg")));
    }

    @Test
    void aPhotographIsStillShownTheRightWayUp() throws IOException {
        byte[] copy = copy(Samples.photograph(), JPEG);

        String text = new String(copy, ISO_8859_1);
        int exif = text.indexOf("Exif");
        assertThat(exif).isPositive();
        assertThat(copy[exif + 6 + 8 + 2 + 9]).as("orientation").isEqualTo((byte) 6);
        assertThat(text.indexOf("Exif", exif + 1)).isNegative();
    }

    @Test
    void aPictureThatStandsUprightGetsNoExifAtAll() throws IOException {
        assertThat(new String(copy(Samples.drawn("jpg"), JPEG), ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aProgressiveJpegOfSeveralScansKeepsThemAll() throws IOException {
        byte[] progressive = progressive();

        assertThat(pixels(copy(progressive, JPEG))).isEqualTo(pixels(progressive));
    }

    @Test
    void anAnnotatedPngKeepsItsPictureAndTellsNothingElse() throws IOException {
        byte[] copy = copy(Samples.annotatedPng(), PNG);

        assertThat(new String(copy, ISO_8859_1)).doesNotContain(Samples.TELLING);
        assertThat(copy).isEqualTo(Samples.drawn("png"));
    }

    @Test
    void aCleanPictureIsCopiedByteByByte() throws IOException {
        assertThat(copy(Samples.drawn("png"), PNG)).isEqualTo(Samples.drawn("png"));
        assertThat(copy(Samples.drawn("jpg"), JPEG)).isEqualTo(Samples.drawn("jpg"));
    }

    @Test
    void whatIsNoSuchPictureIsCopiedAsItIs() throws IOException {
        assertThat(copy(Samples.pdf(), new FileType("application/pdf", "pdf"))).isEqualTo(Samples.pdf());
        assertThat(Cleaner.cleans(new FileType("application/pdf", "pdf"))).isFalse();
        assertThat(Cleaner.cleans(JPEG)).isTrue();
        assertThat(Cleaner.cleans(PNG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPictureCutOffAnywhereIsRefusedAndNothingEndless(String format) {
        byte[] whole = format.equals("jpg") ? Samples.photograph() : Samples.annotatedPng();
        int behind = "second picture".length();

        for (int length = 0; length < whole.length - behind; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(Refusal.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> copy(cut, format.equals("jpg") ? JPEG : PNG));
        }
    }

    @Test
    void aGarbledPictureIsCopiedOrRefusedAndNeverTellsMore() throws IOException {
        var random = new Random(20261122);
        for (int i = 0; i < 2000; i++) {
            byte[] garbled = Samples.photograph();
            for (int flips = 0; flips < 5; flips++) {
                garbled[2 + random.nextInt(garbled.length - 2)] = (byte) random.nextInt();
            }
            try {
                assertThat(copy(garbled, JPEG).length).isLessThanOrEqualTo(garbled.length);
            } catch (Refusal refused) {
                assertThat(refused.type()).isEqualTo(FileProblem.FILE_DAMAGED);
            }
        }
    }

    private byte[] copy(byte[] original, FileType type) throws IOException {
        Path file = Files.write(folder.resolve("original"), original);
        var copy = new ByteArrayOutputStream();
        Cleaner.copy(file, type, copy);
        return copy.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(Samples.drawn("png")));
            writer.write(null, new IIOImage(drawn, null, null), how);
        }
        return bytes.toByteArray();
    }
}
