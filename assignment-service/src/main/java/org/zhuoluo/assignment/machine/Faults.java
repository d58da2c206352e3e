package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;

/** The faults of an update in a column, as JSON; null for none. They name fields and rules, never what somebody wrote. */
@Converter
class Faults implements AttributeConverter<List<FieldFault>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<FieldFault>> LIST = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<FieldFault> faults) {
        if (faults == null || faults.isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(faults);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The faults of an update cannot be kept", impossible);
        }
    }

    @Override
    public List<FieldFault> convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return List.of();
        }
        try {
            return JSON.readValue(column, LIST);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The faults of an update cannot be read", broken);
        }
    }
}
