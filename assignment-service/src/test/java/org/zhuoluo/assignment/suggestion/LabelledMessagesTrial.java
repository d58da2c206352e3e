package org.zhuoluo.assignment.suggestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How right the suggestions are for labelled messages that it has not seen: learned from three quarters of {@code -Dmessages=FILE.jsonl},
 * tried on the rest. Each line has {@code id, subject, text, category}; which line falls where is decided by a digest of its id.
 */
@EnabledIfSystemProperty(named = "messages", matches = ".+")
class LabelledMessagesTrial {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void suggestionsAreRighterThanAlwaysTheMostFrequentClass() throws IOException {
        List<Message> messages = read(Path.of(Objects.requireNonNull(System.getProperty("messages"))));
        int learnt = messages.size() * 3 / 4;
        List<Message> tried = messages.subList(learnt, messages.size());
        Learned learned = new Learned();
        messages.subList(0, learnt).forEach(each -> learned.from(each.subject(), each.text(), each.category()));

        long first = tried.stream().filter(each -> each.isAmong(learned, 1)).count();
        long amongThree =
                tried.stream().filter(each -> each.isAmong(learned, 3)).count();
        String mostFrequent = mostFrequent(messages.subList(0, learnt));
        long baseline = tried.stream()
                .filter(each -> each.category().equals(mostFrequent))
                .count();

        System.out.printf(
                "learned from %d messages, tried on %d: the first of the suggestions right %d (%.1f %%), one of three %d (%.1f %%);"
                        + " always the most frequent class %d (%.1f %%)%n",
                learnt,
                tried.size(),
                first,
                percent(first, tried),
                amongThree,
                percent(amongThree, tried),
                baseline,
                percent(baseline, tried));
        assertThat(first).isGreaterThan(baseline);
    }

    private static List<Message> read(Path file) throws IOException {
        try (var lines = Files.lines(file, UTF_8)) {
            return lines.map(Message::of).sorted(comparing(Message::place)).toList();
        }
    }

    private static String mostFrequent(List<Message> messages) {
        Map<String, Long> counts = messages.stream().collect(groupingBy(Message::category, counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static double percent(long some, List<Message> of) {
        return 100.0 * some / of.size();
    }

    private record Message(String place, String subject, String text, String category) {
        static Message of(String line) {
            try {
                JsonNode node = JSON.readTree(line);
                return new Message(
                        digest("zhuoluo:" + node.path("id").asText()),
                        node.path("subject").asText(),
                        node.path("text").asText(),
                        node.path("category").asText());
            } catch (IOException | NoSuchAlgorithmException unreadable) {
                throw new IllegalArgumentException("not a labelled message: " + line, unreadable);
            }
        }

        private static String digest(String text) throws NoSuchAlgorithmException {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        }

        boolean isAmong(Learned learned, int suggestions) {
            return learned.rank(subject, text, suggestions).stream()
                    .anyMatch(guess -> guess.name().equals(category));
        }
    }
}
