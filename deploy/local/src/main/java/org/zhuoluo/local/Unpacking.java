package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks an artefact once; one that was interrupted is never taken for whole, because the folder gets its name last. */
final class Unpacking {
    private Unpacking() {}

    /**
     * @param inside the folder of the archive to take
     * @param then what else belongs to the finished folder
     */
    static void once(Path archive, String inside, Path target, Finishing then) {
        if (Files.isDirectory(target)) {
            return;
        }
        Path halfway = target.resolveSibling(target.getFileName() + ".halfway");
        try {
            Folders.delete(halfway);
            unpack(archive, inside, halfway);
            then.finish(halfway);
            Files.move(halfway, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path archive, String inside, Path target) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(inside) && !entry.isDirectory()) {
                    copy(zip, entry, inside(target, entry.getName().substring(inside.length())));
                }
            }
        } catch (ZipException e) {
            throw Artefacts.damaged(archive, e);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (folder.endsWith("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static Path inside(Path target, String name) {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new StackProblem("The archive names a file outside of itself: " + name);
        }
        return file;
    }

    /** What is done in the unpacked folder before it counts as whole. */
    interface Finishing {
        void finish(Path folder) throws IOException;
    }
}
