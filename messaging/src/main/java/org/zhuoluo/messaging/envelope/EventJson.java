package org.zhuoluo.messaging.envelope;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.DomainEvent;

/**
 * Facts as JSON. Unknown fields are passed over, because a newer producer may have added them; a missing required one is refused, because a
 * handler relies on it. Independent of the JSON settings of any service.
 */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Kept: a class hands its components out anew each time, and making their accessors ready took a quarter of a consumer's time. */
    private static final ClassValue<List<RecordComponent>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .toList();
        }
    };

    private EventJson() {}

    public static String write(DomainEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(event.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    public static <E extends DomainEvent> E read(String json, Class<E> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    public static <E extends DomainEvent> E read(byte[] json, Class<E> type) {
        E event;
        try {
            event = MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UnreadableEvent("not a readable " + type.getSimpleName(), e);
        }
        if (event == null) {
            throw new UnreadableEvent("empty: no " + type.getSimpleName());
        }
        requireComponents(event);
        return event;
    }

    private static void requireComponents(DomainEvent event) {
        for (RecordComponent component : REQUIRED.get(event.getClass())) {
            if (valueOf(component, event) == null) {
                throw new UnreadableEvent(component.getName() + " is missing");
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName() + " cannot be read", e);
        }
    }
}
