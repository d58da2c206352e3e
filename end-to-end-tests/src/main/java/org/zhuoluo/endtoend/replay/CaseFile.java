package org.zhuoluo.endtoend.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhuoluo.endtoend.stack.Json;

/** Reads cases, one JSON object a line with {@code id, subject, text, reply}; without a file, the invented sample. */
final class CaseFile {
    private static final String SAMPLE = "/sample-cases.jsonl";

    private CaseFile() {}

    static List<AppealCase> read(Optional<Path> file, int limit) throws IOException {
        try (BufferedReader lines = file.isPresent() ? Files.newBufferedReader(file.get()) : sample()) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .limit(limit)
                    .map(CaseFile::parse)
                    .toList();
        }
    }

    private static AppealCase parse(String line) {
        JsonNode node = Json.parse(line);
        for (String field : List.of("id", "subject", "text", "reply")) {
            if (node.path(field).asText().isBlank()) {
                throw new IllegalArgumentException("a case without " + field + ": " + line);
            }
        }
        return new AppealCase(
                node.path("id").asText(),
                node.path("subject").asText().strip(),
                node.path("text").asText().strip(),
                node.path("reply").asText().strip());
    }

    private static BufferedReader sample() {
        return new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(CaseFile.class.getResourceAsStream(SAMPLE)), UTF_8));
    }
}
