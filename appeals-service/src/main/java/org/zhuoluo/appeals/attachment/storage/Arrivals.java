package org.zhuoluo.appeals.attachment.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the server puts a body while it arrives; it removes it when the request ends, however that ends, unless the process ends first. A
 * body that is still arriving is written to all the time.
 */
@ApplicationScoped
public class Arrivals {
    private final Path folder;

    Arrivals(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
        this.folder = folder;
    }

    /** Removes what no request can still be waiting for; how much that was. */
    public int removeOlder(Duration age) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> abandoned;
        try (Stream<Path> files = Files.list(folder)) {
            abandoned = files.filter(file -> Age.isOver(file, age)).toList();
        }
        for (Path file : abandoned) {
            Files.deleteIfExists(file);
        }
        return abandoned.size();
    }
}
