package org.zhuoluo.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a resource method answered, kept to be given again.
 *
 * @param body the JSON as it was sent; null for an answer without a body
 */
record Answer(
        int status, Map<String, String> headers, @Nullable String body) {
    private static final Set<String> KEPT = Set.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER);

    static Answer of(Method method, @Nullable Object result, ObjectMapper json) {
        return switch (result) {
            case RestResponse<?> response -> of(response.toResponse(), json);
            case Response response -> of(response, json);
            case null -> new Answer(declaredStatus(method, 204), Map.of(), null);
            default -> new Answer(declaredStatus(method, 200), Map.of(), write(result, json));
        };
    }

    private static Answer of(Response response, ObjectMapper json) {
        var headers = new TreeMap<String, String>();
        KEPT.forEach(name -> {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, response.getHeaderString(name));
            }
        });
        Object entity = response.getEntity();
        return new Answer(response.getStatus(), headers, entity == null ? null : write(entity, json));
    }

    private static int declaredStatus(Method method, int otherwise) {
        return Stream.ofNullable(method.getAnnotation(ResponseStatus.class))
                .map(ResponseStatus::value)
                .findFirst()
                .orElse(otherwise);
    }

    private static String write(Object entity, ObjectMapper json) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
