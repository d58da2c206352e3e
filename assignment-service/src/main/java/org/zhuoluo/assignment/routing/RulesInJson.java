package org.zhuoluo.assignment.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The rules as they stood at a moment, in one column. */
@Converter
class RulesInJson implements AttributeConverter<List<Rule>, String> {
    /** An empty prefix means all and is kept. */
    private static final ObjectMapper JSON =
            ConditionsInJson.JSON.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Rule> rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Rule> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, RULES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the rules of a dry run cannot be read", unreadable);
        }
    }
}
