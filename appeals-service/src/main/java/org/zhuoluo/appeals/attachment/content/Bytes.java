package org.zhuoluo.appeals.attachment.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** So many bytes from one stream to the other, or an end of file. */
final class Bytes {
    private static final int AT_ONCE = 8 * 1024;

    private Bytes() {}

    static void pass(InputStream from, OutputStream to, long count) throws IOException {
        byte[] buffer = new byte[AT_ONCE];
        long left = count;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
