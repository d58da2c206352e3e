package org.zhuoluo.appeals.attachment.content;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Copies a PNG picture chunk by chunk: what is needed to show it passes; texts, EXIF, times, unknown chunks and whatever follows the end do not. */
final class PngCopy {
    static final String TYPE = "image/png";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String END = "IEND";
    private static final int CHECKSUM = 4;

    /** The critical chunks, those of colour and size, and those of animation. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs",
            "sPLT", "acTL", "fcTL", "fdAT");

    private final DataInputStream from;
    private final DataOutputStream to;

    PngCopy(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = new DataOutputStream(to);
    }

    void copy() throws IOException {
        byte[] signature = from.readNBytes(SIGNATURE.length);
        if (!Arrays.equals(signature, SIGNATURE)) {
            throw new DamagedPicture("no PNG signature");
        }
        to.write(signature);
        String type;
        do {
            int length = from.readInt();
            byte[] name = new byte[4];
            from.readFully(name);
            if (length < 0) {
                throw new DamagedPicture("a chunk of negative length");
            }
            type = new String(name, StandardCharsets.US_ASCII);
            if (KEPT.contains(type)) {
                to.write(ByteBuffer.allocate(8).putInt(length).put(name).array());
                Bytes.pass(from, to, length + (long) CHECKSUM);
            } else {
                from.skipNBytes(length + (long) CHECKSUM);
            }
        } while (!type.equals(END));
    }
}
