package org.zhuoluo.assignment.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Conditions in one column: they are read with their rule and never searched by. */
@Converter
class ConditionsInJson implements AttributeConverter<Conditions, String> {
    /** What its column holds. */
    static final int LONGEST = 4000;

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    @Override
    public String convertToDatabaseColumn(Conditions conditions) {
        return write(conditions);
    }

    @Override
    public Conditions convertToEntityAttribute(String text) {
        return read(text);
    }

    static String write(Conditions conditions) {
        try {
            return JSON.writeValueAsString(conditions);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Conditions read(String text) {
        try {
            return JSON.readValue(text, Conditions.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the conditions of a routing rule cannot be read", unreadable);
        }
    }
}
