package org.zhuoluo.appeals.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them. */
public final class Samples {
    /** What no copy of a picture may contain. */
    public static final List<String> TELLING = List.of("GPSLatitude 30.25", "Zhou Wentao", "Canon", "second picture");

    private Samples() {}

    /** A plain picture, as a program draws it. */
    public static byte[] drawn(String format) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(5, 5, 40, 40);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photograph as a telephone takes it: held upright, with place, maker, author, a comment, and a second picture behind the first. */
    public static byte[] photograph() {
        byte[] drawn = drawn("jpg");
        var bytes = new ByteArrayOutputStream();
        bytes.write(drawn, 0, 2);
        bytes.writeBytes(segment(0xe1, exif()));
        bytes.writeBytes(
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<dc:creator>Zhou Wentao</dc:creator>".getBytes(UTF_8)));
        bytes.writeBytes(segment(0xed, "Photoshop 3.0\0 by Zhou Wentao".getBytes(US_ASCII)));
        bytes.writeBytes(segment(0xfe, "taken by Zhou Wentao with Canon".getBytes(US_ASCII)));
        bytes.write(drawn, 2, drawn.length - 2);
        bytes.writeBytes("second picture".getBytes(US_ASCII));
        return bytes.toByteArray();
    }

    /** Orientation 6, then the rest of what a camera writes. */
    private static byte[] exif() {
        byte[] rest = "Canon GPSLatitude 30.25".getBytes(US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + rest.length)
                .put("Exif\0\0MM".getBytes(US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(rest)
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A picture with texts and EXIF before its data. */
    public static byte[] annotatedPng() {
        byte[] drawn = drawn("png");
        int afterHeader = 8 + 25;
        var bytes = new ByteArrayOutputStream();
        bytes.write(drawn, 0, afterHeader);
        bytes.writeBytes(chunk("tEXt", "Author\0Zhou Wentao"));
        bytes.writeBytes(chunk("eXIf", "MM GPSLatitude 30.25 Canon"));
        bytes.writeBytes(chunk("prVt", "Zhou Wentao"));
        bytes.write(drawn, afterHeader, drawn.length - afterHeader);
        bytes.writeBytes("second picture".getBytes(US_ASCII));
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, String content) {
        byte[] named = (type + content).getBytes(ISO_8859_1);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length())
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n/Author (Zhou Wentao)\n%%EOF\n".getBytes(US_ASCII);
    }

    public static byte[] program() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(US_ASCII), 0, program, 0x80, 4);
        return program;
    }

    /** Old Office: a compound file. */
    public static byte[] compound() {
        return ByteBuffer.allocate(1536).putLong(0xd0cf11e0a1b11ae1L).array();
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    public static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A document of some 300 KiB that would swell to 300 MiB. */
    public static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] film(String brand) {
        return ByteBuffer.allocate(2048)
                .putInt(24)
                .put(("ftyp" + brand).getBytes(US_ASCII))
                .putInt(512)
                .put((brand + "mp41").getBytes(US_ASCII))
                .putInt(8)
                .put("free".getBytes(US_ASCII))
                .array();
    }

    public static byte[] sound() {
        return ByteBuffer.allocate(2048)
                .put("ID3".getBytes(US_ASCII))
                .put((byte) 3)
                .array();
    }
}
