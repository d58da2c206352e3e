package org.zhuoluo.assignment.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the files of the seed directory at start, before the first request and the first record. */
@ApplicationScoped
class Seed {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.EMPTY_STRING_AS_NULL).build();

    private final SeedConfig config;
    private final List<SeedFile<?>> files;
    private final LoadedFiles loaded;

    Seed(SeedConfig config, @All List<SeedFile<?>> files, LoadedFiles loaded) {
        this.config = config;
        this.files = files;
        this.loaded = loaded;
    }

    void onStart(@Observes @Priority(20) StartupEvent start) {
        config.seed().ifPresent(directory -> files.forEach(file -> load(directory, file)));
    }

    private <L> void load(Path directory, SeedFile<L> file) {
        Path path = directory.resolve(file.name());
        try {
            loaded.once(file.name(), Files.readString(path, UTF_8), text -> file.load(parse(file, text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The seed file " + path + " cannot be read", unreadable);
        }
    }

    private static <L> List<L> parse(SeedFile<L> file, String text) {
        try (MappingIterator<L> lines = CSV.readerFor(file.line())
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            return lines.readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The seed file " + file.name() + " has a line that cannot be read", unreadable);
        }
    }
}
