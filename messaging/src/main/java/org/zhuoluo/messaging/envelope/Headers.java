package org.zhuoluo.messaging.envelope;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.zhuoluo.messaging.contract.Source;

/** The names of the headers of a record (CloudEvents 1.0, Kafka binary mode) and headers as text for a column. */
public final class Headers {
    /** What every source of ours begins with. */
    public static final String OURS = "urn:zhuoluo:";

    public static final String CONTENT_TYPE = "content-type";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /** The number among the facts of this source about this appeal, without gaps. */
    public static final String SEQ = "ce_seq";
    /** What the producer had applied of other sources about this appeal. */
    public static final String SEEN = "ce_seen";
    /** The fact whose handling caused this one. */
    public static final String CAUSATION = "ce_causationid";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> MAP = new TypeReference<>() {};

    private Headers() {}

    public static String uriOf(Source source) {
        return OURS + source.wireName();
    }

    public static boolean isOurs(String sourceUri) {
        return sourceUri.startsWith(OURS);
    }

    public static String sourceName(String sourceUri) {
        return sourceUri.substring(OURS.length());
    }

    /** The last one of each name, as Kafka has it. */
    public static Map<String, String> of(Iterable<Header> headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    public static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("headers cannot be written", e);
        }
    }

    public static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, MAP);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("headers cannot be read", e);
        }
    }
}
