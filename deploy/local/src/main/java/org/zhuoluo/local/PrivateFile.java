package org.zhuoluo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files that nobody else on the machine may read, whole or not at all. */
final class PrivateFile {
    private static final FileAttribute<Set<PosixFilePermission>> MINE_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    static void write(Path file, String text) throws IOException {
        Path halfway = file.resolveSibling(file.getFileName() + ".halfway");
        Files.deleteIfExists(halfway);
        Files.createFile(halfway, MINE_ONLY);
        Files.writeString(halfway, text);
        Files.move(halfway, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
