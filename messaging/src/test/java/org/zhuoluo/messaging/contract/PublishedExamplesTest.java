package org.zhuoluo.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was published once lies on topics for years: an example is added, never edited and never removed. */
class PublishedExamplesTest {
    /** Made by {@code sha256sum}: a new example adds its line at the end of its release, no line is ever changed. */
    private static final Path PUBLISHED = Path.of("src/test/resources/contracts/published-examples.sha256");

    @Test
    void noPublishedExampleWasEditedRemovedOrLeftUnlisted() throws IOException {
        assertThat(checksumsOfTheExamples())
                .as(
                        "an example is added with its line in %s; to change a fact, publish a new version of its type",
                        PUBLISHED)
                .isEqualTo(publishedChecksums());
    }

    private static Map<String, String> publishedChecksums() throws IOException {
        try (Stream<String> lines = Files.lines(PUBLISHED)) {
            return lines.map(line -> line.split("  ", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[1], parts -> parts[0], PublishedExamplesTest::listedTwice, TreeMap::new));
        }
    }

    private static Map<String, String> checksumsOfTheExamples() {
        return Contract.all()
                .flatMap(contract -> contract.examples().stream())
                .collect(Collectors.toMap(
                        file -> Contract.ROOT.relativize(file).toString(),
                        PublishedExamplesTest::checksum,
                        PublishedExamplesTest::listedTwice,
                        TreeMap::new));
    }

    private static String listedTwice(String one, String other) {
        throw new IllegalStateException("listed twice, as " + one + " and " + other);
    }

    private static String checksum(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Contract.read(file).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
