package org.zhuoluo.endtoend.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One upload as it goes over the wire, byte by byte: it can be slow, break off, or go on although it has been refused, as a well-behaved
 * client would not. The file is made up while it is sent and held nowhere.
 */
public final class Upload implements AutoCloseable {
    private static final String BOUNDARY = "zhuoluo-upload";
    private static final byte[] END = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final Socket socket;
    private final OutputStream out;
    private final byte[] beginning;
    private final long size;
    private long sent;

    private Upload(Socket socket, byte[] beginning, long size) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.beginning = beginning;
        this.size = size;
    }

    /** Announces a file of that size, which begins as given and goes on with nothing, and sends none of it yet. */
    public static Upload begin(URI address, String token, String name, byte[] beginning, long size) throws IOException {
        byte[] part = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(Math.toIntExact(LONGEST_SILENCE.toMillis()));
        String head = "POST /api/v1/attachments HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAuthorization: Bearer "
                + token + "\r\nAccept-Language: en\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary="
                + BOUNDARY + "\r\nContent-Length: " + (part.length + size + END.length) + "\r\n\r\n";
        var upload = new Upload(socket, beginning, size);
        upload.out.write(head.getBytes(StandardCharsets.US_ASCII));
        upload.out.write(part);
        upload.out.flush();
        return upload;
    }

    /** Sends so many bytes more of the file. */
    public Upload send(long bytes) throws IOException {
        byte[] piece = new byte[PIECE];
        long until = Math.min(size, sent + bytes);
        while (sent < until) {
            int length = (int) Math.min(PIECE, until - sent);
            out.write(sent == 0 ? firstPiece(length) : piece, 0, length);
            sent += length;
        }
        out.flush();
        return this;
    }

    /** Sends the rest and reads what is answered, status line and all; also if the answer came long before the end. */
    public String finish() throws IOException {
        try {
            send(size - sent);
            out.write(END);
            out.flush();
        } catch (IOException refusedMeanwhile) {
            // the answer is there to be read
        }
        return answer(socket.getInputStream());
    }

    /** Whoever refuses early hangs up with our bytes unread, and then an answer ends in a reset instead of an end. */
    /** Of a file that was taken, by the answer to it. */
    public static String idIn(String answer) {
        return Json.parse(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1))
                .path("id")
                .asText();
    }

    private static String answer(InputStream from) {
        var answer = new ByteArrayOutputStream();
        try {
            from.transferTo(answer);
        } catch (IOException reset) {
            // what came before it is the answer
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Hangs up, whatever has been sent. */
    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] firstPiece(int length) {
        byte[] piece = new byte[length];
        System.arraycopy(beginning, 0, piece, 0, Math.min(beginning.length, length));
        return piece;
    }
}
