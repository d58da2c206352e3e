package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.messaging.order.Seen;

class BatchesTest {
    private static final int LIMIT = 4;

    @Test
    void anAppealIsInABatchOnceAndItsSecondRecordComesLater() {
        assertThat(written("b1 a1 b2 c1 b3")).containsExactly("a1 b1 c1", "b2", "b3");
    }

    @Test
    void aBatchIsNoLargerThanTheLimit() {
        assertThat(written("a1 b1 c1 d1 e1 f1")).containsExactly("a1 b1 c1 d1", "e1 f1");
    }

    @Test
    void recordsWithoutANumberAreTakenAlone() {
        assertThat(written("a1 r0 b1 s0")).containsExactly("r0", "s0", "a1 b1");
    }

    @Test
    void nothingIsLostAndTheOrderWithinAnAppealStays() {
        var random = new Random(2);
        for (int run = 0; run < 200; run++) {
            List<Message> messages = IntStream.range(0, random.nextInt(60))
                    .mapToObj(number -> message((char) ('a' + random.nextInt(7)), number + 1))
                    .toList();

            List<List<Message>> batches = Batches.of(messages, LIMIT);

            assertThat(batches).allSatisfy(batch -> {
                assertThat(batch).hasSizeBetween(1, LIMIT);
                assertThat(keysOf(batch)).isSorted();
                assertThat(new HashSet<>(keysOf(batch))).hasSameSizeAs(batch);
            });
            assertThat(byKey(batches.stream().flatMap(List::stream).toList())).isEqualTo(byKey(messages));
        }
    }

    private static List<String> written(String messages) {
        List<Message> read = Arrays.stream(messages.split(" ", -1))
                .map(text -> message(text.charAt(0), text.charAt(1) - '0'))
                .toList();
        return Batches.of(read, LIMIT).stream()
                .map(batch ->
                        batch.stream().map(each -> each.key() + each.seq()).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> keysOf(List<Message> batch) {
        return batch.stream().map(Message::key).toList();
    }

    private static Map<String, List<Long>> byKey(List<Message> messages) {
        return messages.stream()
                .collect(Collectors.groupingBy(Message::key, Collectors.mapping(Message::seq, Collectors.toList())));
    }

    private static Message message(char key, long seq) {
        return new Message(
                key + "-" + seq,
                "appeal.closed.v1",
                "appeals",
                String.valueOf(key),
                seq,
                Seen.NOTHING,
                Instant.EPOCH,
                Map.of(),
                new byte[0],
                new Message.Place("zhuoluo.appeals", 0, seq),
                null);
    }
}
