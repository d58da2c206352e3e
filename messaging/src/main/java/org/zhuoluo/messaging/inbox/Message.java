package org.zhuoluo.messaging.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.order.Seen;

/**
 * A record of ours as it came, not yet understood.
 *
 * @param id the fact's id, or the place of the record if it has none
 * @param key the appeal, or what reference data is compacted by
 * @param source the short name of the source
 * @param seq its number among the facts of the source about the key; 0 for facts without an order
 * @param flaw what is wrong with the envelope, if anything is
 */
record Message(
        String id,
        String type,
        String source,
        String key,
        long seq,
        Seen seen,
        Instant time,
        Map<String, String> headers,
        byte[] payload,
        Place place,
        @Nullable String flaw) {
    /** The width of the columns that hold these texts. */
    private static final int LONGEST = 120;

    private static final int LONGEST_TYPE = 80;
    private static final int LONGEST_SEEN = 300;
    private static final Pattern NOT_IN_A_TYPE_NAME = Pattern.compile("[^\\x21-\\x7e]");

    /** Where the record stands. */
    record Place(String topic, int partition, long offset) {
        @Override
        public String toString() {
            return topic + "/" + partition + "/" + offset;
        }
    }

    /** Null for what is not ours. */
    static @Nullable Message read(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = Headers.of(message.headers());
        if (message.value() == null || !Headers.isOurs(headers.getOrDefault(Headers.SOURCE, ""))) {
            return null;
        }
        Place place = new Place(message.topic(), message.partition(), message.offset());
        return read(message.key(), headers, message.value(), place);
    }

    /** Reads the envelope; one that cannot be read becomes a message with a flaw, which nobody can apply but an operator can see. */
    static Message read(@Nullable String key, Map<String, String> headers, byte[] payload, Place place) {
        String source = Headers.sourceName(headers.getOrDefault(Headers.SOURCE, Headers.OURS));
        String type = headers.getOrDefault(Headers.TYPE, "");
        try {
            String id = headers.getOrDefault(Headers.ID, "");
            long seq = Long.parseLong(headers.getOrDefault(Headers.SEQ, "0"));
            Seen seen = Seen.parse(headers.getOrDefault(Headers.SEEN, ""));
            Instant time = Instant.parse(headers.getOrDefault(Headers.TIME, ""));
            if (key == null
                    || !fits(key)
                    || !key.equals(key.strip()) // the database would take it for the key without the space
                    || !fits(id)
                    || !isTypeName(type)
                    || !fits(source)
                    || seq < 0
                    || seen.toString().length() > LONGEST_SEEN) {
                throw new IllegalArgumentException("incomplete or too long");
            }
            return new Message(id, type, source, key, seq, seen, time, headers, payload, place, null);
        } catch (IllegalArgumentException | DateTimeException e) {
            return flawed(key, type, source, headers, payload, place);
        }
    }

    private static Message flawed(
            @Nullable String key,
            String type,
            String source,
            Map<String, String> headers,
            byte[] payload,
            Place place) {
        return new Message(
                place.toString(),
                cut(NOT_IN_A_TYPE_NAME.matcher(type).replaceAll("?"), LONGEST_TYPE),
                cut(source, LONGEST),
                key == null ? "" : cut(key, LONGEST),
                0,
                Seen.NOTHING,
                Instant.EPOCH,
                headers,
                payload,
                place,
                "MALFORMED_ENVELOPE");
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** As the outbox can hold it: the letter about a dead record carries it, too. */
    private static boolean isTypeName(String type) {
        return !type.isEmpty()
                && type.length() <= LONGEST_TYPE
                && !NOT_IN_A_TYPE_NAME.matcher(type).find();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Whether its source numbers it; if not, its id tells whether it was applied. */
    boolean isNumbered() {
        return seq > 0;
    }
}
