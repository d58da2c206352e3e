package org.zhuoluo.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Problems;
import org.zhuoluo.api.problem.Refusal;

/** Answers with a problem document (RFC 9457) in the language of the caller. */
@ApplicationScoped
public class ProblemAnswer {
    private static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    public void send(RoutingContext exchange, Refusal refusal) {
        Rendered rendered = render(exchange.request(), refusal);
        HttpServerResponse response = exchange.response().setStatusCode(rendered.status());
        rendered.headers().forEach(response::putHeader);
        // What the caller still sends is read and dropped: a paused connection would never be free again.
        exchange.request().resume();
        response.end(rendered.body());
    }

    public Rendered render(HttpServerRequest request, Refusal refusal) {
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpProblem problem = Problems.of(refusal, language, request.path());
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", MEDIA_TYPE);
        problem.getHeaders().forEach((name, value) -> headers.put(name, value.toString()));
        return new Rendered(refusal.type().status(), headers, Buffer.buffer(bytesOf(problem)));
    }

    private byte[] bytesOf(HttpProblem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written as JSON", e);
        }
    }

    /** A refusal as it goes over the wire. */
    public record Rendered(int status, Map<String, String> headers, Buffer body) {}
}
