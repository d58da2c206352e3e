package org.zhuoluo.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which field of a JSON body could not be read, and for an enum what it may be. */
public final class UnreadableJson {
    private UnreadableJson() {}

    static Refusal refusal(JsonProcessingException unreadable) {
        Refusal refusal = Refusal.of(CommonProblem.INVALID_REQUEST);
        FieldFault fault = fault(unreadable);
        return fault.field().isEmpty()
                ? refusal.detail(
                        "请求体不是此处要求的 JSON" + placeZh(unreadable),
                        "The body is not the JSON expected here" + placeEn(unreadable))
                : refusal.fields(List.of(fault));
    }

    /** What is wrong with the first field that could not be read; its name is empty where the whole is no JSON of that form. */
    public static FieldFault fault(JsonProcessingException unreadable) {
        String field = unreadable instanceof JsonMappingException mapping ? fieldOf(mapping.getPath()) : "";
        if (unreadable instanceof UnrecognizedPropertyException) {
            return new FieldFault(field, "没有这个字段", "there is no such field");
        }
        @Nullable
        Class<?> wanted = unreadable instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted != null && wanted.isEnum() && unreadable instanceof InvalidFormatException) {
            String choices = Arrays.stream(wanted.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new FieldFault(field, "只能是以下之一：" + choices, "must be one of " + choices);
        }
        return ExpectedForm.of(wanted).fault(field);
    }

    private static String fieldOf(List<JsonMappingException.Reference> path) {
        var field = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                field.append('[').append(step.getIndex()).append(']');
            }
        }
        return field.toString();
    }

    private static String placeZh(JsonProcessingException unreadable) {
        var place = unreadable.getLocation();
        return place == null ? "" : "（第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 列）";
    }

    private static String placeEn(JsonProcessingException unreadable) {
        var place = unreadable.getLocation();
        return place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }
}
