package org.zhuoluo.appeals.attachment.content;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Copies a JPEG picture segment by segment: the picture and its colours pass; EXIF, XMP, IPTC, comments, what makers add, and whatever
 * follows the end (second pictures, films) do not. Which way up it is held stays known, because it would be shown lying on its side.
 */
final class JpegCopy {
    static final String TYPE = "image/jpeg";

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final byte[] COLOUR_PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final DataInputStream from;
    private final OutputStream to;

    JpegCopy(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = to;
    }

    void copy() throws IOException {
        if (from.readUnsignedShort() != (0xff00 | START)) {
            throw new DamagedPicture("no JPEG start");
        }
        mark(START);
        int marker = nextMarker();
        while (marker != END) {
            copySegment(marker);
            marker = marker == SCAN ? copyScan() : nextMarker();
        }
        mark(END);
    }

    private void copySegment(int marker) throws IOException {
        int length = from.readUnsignedShort() - 2;
        if (length < 0) {
            throw new DamagedPicture("a segment of negative length");
        }
        byte[] segment = new byte[length]; // under 64 KiB, as its length has two bytes
        from.readFully(segment);
        if (marker == APP1) {
            Optional<byte[]> wayUp = ExifOrientation.alone(segment);
            if (wayUp.isPresent()) {
                write(marker, wayUp.get());
            }
        } else if (isKept(marker, segment)) {
            write(marker, segment);
        }
    }

    /** Of what programs may add: the frame of the format, colour profiles, and Adobe's note of how colours are coded. */
    private static boolean isKept(int marker, byte[] segment) {
        if (marker == COMMENT) {
            return false;
        }
        boolean added = marker >= APP0 && marker <= APP15;
        return !added
                || marker == APP0 && isJfif(segment)
                || marker == APP14
                || marker == APP2 && isColourProfile(segment);
    }

    /** Not its extension JFXX, which holds a small picture. */
    private static boolean isJfif(byte[] segment) {
        return segment.length >= 5 && new String(segment, 0, 5, StandardCharsets.US_ASCII).equals("JFIF\0");
    }

    private static boolean isColourProfile(byte[] segment) {
        return segment.length >= COLOUR_PROFILE.length
                && Arrays.equals(segment, 0, COLOUR_PROFILE.length, COLOUR_PROFILE, 0, COLOUR_PROFILE.length);
    }

    /** The picture's own data, up to the next marker that is neither stuffing nor a restart. */
    private int copyScan() throws IOException {
        while (true) {
            int next = required();
            if (next != 0xff) {
                to.write(next);
                continue;
            }
            int marker = afterFill();
            boolean withinScan = marker == 0 || marker >= 0xd0 && marker <= 0xd7;
            if (!withinScan) {
                return marker;
            }
            mark(marker);
        }
    }

    private int nextMarker() throws IOException {
        if (required() != 0xff) {
            throw new DamagedPicture("no marker where one must be");
        }
        return afterFill();
    }

    private int afterFill() throws IOException {
        int next = required();
        while (next == 0xff) {
            next = required();
        }
        return next;
    }

    private int required() throws IOException {
        int next = from.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private void mark(int marker) throws IOException {
        to.write(0xff);
        to.write(marker);
    }

    private void write(int marker, byte[] segment) throws IOException {
        mark(marker);
        int length = segment.length + 2;
        to.write(length >> 8);
        to.write(length);
        to.write(segment);
    }
}
