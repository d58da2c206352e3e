package org.zhuoluo.api.problem;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parameters with a handful of values take these and nothing else, and the refusal lists them. Without it, REST reads every word that is not
 * "true" as false: who misspells a filter would get an answer to another question.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        if (type == Boolean.class || type == boolean.class) {
            return new OneOf<>(anyCase(Map.of("true", true, "false", false)));
        }
        if (type.isEnum() && type != Language.class) { // which has ranges and weights, and reads itself
            return new OneOf<>(byName(type.getEnumConstants()));
        }
        return null;
    }

    /** Some clients write True. */
    private static Map<String, Object> anyCase(Map<String, Object> choices) {
        var anyCase = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(choices);
        return anyCase;
    }

    private static Map<String, Object> byName(Object[] constants) {
        var byName = new LinkedHashMap<String, Object>();
        for (Object constant : constants) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return byName;
    }

    private record OneOf<T>(Map<String, Object> choices) implements ParamConverter<T> {
        /** The cast is safe: the choices are the constants of the type that was asked for; a primitive is boxed by then. */
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String value) {
            Object chosen = choices.get(value);
            if (chosen == null) {
                throw new NotOneOf(value, List.copyOf(choices.keySet()));
            }
            return (T) chosen;
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
