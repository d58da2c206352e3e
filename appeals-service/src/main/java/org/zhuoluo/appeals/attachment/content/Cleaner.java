package org.zhuoluo.appeals.attachment.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhuoluo.api.problem.Refusal;

/** Copies a file without what it tells about its author, where that can be taken out; piece by piece, whatever its size. */
public final class Cleaner {
    private static final int BUFFER = 64 * 1024;

    private Cleaner() {}

    /** Whether copies of such files are free of author, place and device; of all others nothing is taken out. */
    public static boolean cleans(FileType type) {
        return switch (type.mediaType()) {
            case JpegCopy.TYPE, PngCopy.TYPE -> true;
            default -> false;
        };
    }

    public static void copy(Path file, FileType type, OutputStream to) throws IOException {
        try (InputStream from = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var buffered = new BufferedOutputStream(to, BUFFER);
            switch (type.mediaType()) {
                case JpegCopy.TYPE -> new JpegCopy(from, buffered).copy();
                case PngCopy.TYPE -> new PngCopy(from, buffered).copy();
                default -> from.transferTo(buffered);
            }
            buffered.flush();
        } catch (EOFException | DamagedPicture damaged) {
            throw Refusal.of(FileProblem.FILE_DAMAGED)
                    .field("file", "图片不完整或已损坏，请重新导出后上传", "The picture is cut off or damaged; please export it again");
        }
    }
}
