package org.zhuoluo.appeals.attachment.content;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Which way up a picture is to be shown: the one thing in an EXIF segment that says nothing about anybody. */
final class ExifOrientation {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short MOTOROLA = 0x4d4d;
    private static final short INTEL = 0x4949;
    private static final int TAG = 0x0112;
    private static final short SHORT = 3;
    private static final int ENTRY_LENGTH = 12;
    private static final int FIRST_TABLE = 8;

    private ExifOrientation() {}

    /** An EXIF segment that says this and nothing else; empty if the picture stands upright as it is, or the segment says nothing of it. */
    static Optional<byte[]> alone(byte[] segment) {
        if (segment.length < EXIF.length + FIRST_TABLE
                || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return Optional.empty();
        }
        try {
            int orientation = read(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice());
            return orientation >= 2 && orientation <= 8 ? Optional.of(write((short) orientation)) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException garbled) {
            return Optional.empty(); // whatever it was, it does not pass
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int entry = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
            tiff.position(entry + ENTRY_LENGTH);
        }
        return 0;
    }

    private static byte[] write(short orientation) {
        return ByteBuffer.allocate(EXIF.length + FIRST_TABLE + 2 + ENTRY_LENGTH + 4)
                .put(EXIF)
                .putShort(MOTOROLA)
                .putShort((short) 42)
                .putInt(FIRST_TABLE)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort(orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
