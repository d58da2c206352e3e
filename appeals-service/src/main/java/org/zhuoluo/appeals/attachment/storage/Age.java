package org.zhuoluo.appeals.attachment.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** How long nobody has written to a file: by the machine's clock, as the file system has it, not by the one of business. */
final class Age {
    private static final InstantSource MACHINE = InstantSource.system();

    private Age() {}

    /** False for folders, and for files that have just gone. */
    static boolean isOver(Path file, Duration age) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file)
                            .toInstant()
                            .isBefore(MACHINE.instant().minus(age));
        } catch (IOException gone) {
            return false;
        }
    }
}
