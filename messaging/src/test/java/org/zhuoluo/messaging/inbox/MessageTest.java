package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.messaging.envelope.Headers;

/** What the tables and the operators' topic cannot hold must be seen when the envelope is read, not when its record is buried. */
class MessageTest {
    private static final Map<String, String> WHOLE = Map.of(
            Headers.ID, "0199f3c2-7f00-7000-8000-000000000001",
            Headers.TYPE, "appeal.accepted.v1",
            Headers.SOURCE, "urn:zhuoluo:appeals",
            Headers.TIME, "2026-11-22T01:00:00Z",
            Headers.SEQ, "2",
            Headers.SEEN, "assignments:5");

    @Test
    void aWholeEnvelopeIsRead() {
        assertThat(read(Map.of()).flaw()).isNull();
    }

    @ParameterizedTest
    @MethodSource
    void whatDoesNotFitIsAFlawAndIsKeptInATextThatFits(String header, String text) {
        Message message = read(Map.of(header, text));

        assertThat(message.flaw()).isEqualTo("MALFORMED_ENVELOPE");
        assertThat(message.type()).hasSizeLessThanOrEqualTo(80).matches("[\\x21-\\x7e]*");
        assertThat(message.seen().toString()).isEmpty();
    }

    static Stream<Arguments> whatDoesNotFitIsAFlawAndIsKeptInATextThatFits() {
        return Stream.of(
                Arguments.of(Headers.TYPE, "appeal." + "x".repeat(80) + ".v1"),
                Arguments.of(Headers.TYPE, "诉求.已提交.v1"),
                Arguments.of(Headers.SEEN, "x".repeat(300) + ":1"),
                Arguments.of(Headers.SEQ, "-1"),
                Arguments.of(Headers.TIME, "yesterday"));
    }

    @Test
    void aKeyThatTheDatabaseWouldTakeForAnotherIsAFlaw() {
        String key = "0199f3c2-7f00-7000-8000-000000000002 ";

        assertThat(Message.read(key, WHOLE, new byte[0], new Message.Place("zhuoluo.appeals", 0, 7))
                        .flaw())
                .isEqualTo("MALFORMED_ENVELOPE");
    }

    private static Message read(Map<String, String> changed) {
        Map<String, String> headers = new HashMap<>(WHOLE);
        headers.putAll(changed);
        return Message.read(
                "0199f3c2-7f00-7000-8000-000000000002",
                headers,
                "{}".getBytes(StandardCharsets.UTF_8),
                new Message.Place("zhuoluo.appeals", 0, 7));
    }
}
