package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to start what would end half-way for want of disk. */
final class DiskSpace {
    private static final long MIB = 1024 * 1024;

    private DiskSpace() {}

    static void require(Path folder, long mebibytes) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace() / MIB;
            if (free < mebibytes) {
                throw new StackProblem(
                        "The disk of %s has %,d MiB left and %,d are needed: make room, or set ZHUOLUO_DATA and ZHUOLUO_CACHE to folders on another disk."
                                .formatted(folder, free, mebibytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
