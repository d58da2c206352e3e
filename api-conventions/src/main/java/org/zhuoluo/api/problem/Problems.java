package org.zhuoluo.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders reasons as RFC 9457 documents; also for places without REST, such as the proxy of the gateway. */
public final class Problems {
    private Problems() {}

    /** The document without a detail or fields. */
    public static HttpProblem of(ProblemType type, Language language, @Nullable String path) {
        return builder(type, language, path).build();
    }

    /** The document of a refusal. */
    public static HttpProblem of(Refusal refusal, Language language, @Nullable String path) {
        HttpProblem.Builder problem = builder(refusal.type(), language, path);
        Refusal.Detail detail = refusal.detail();
        if (detail != null) {
            problem.withDetail(language.pick(detail.zh(), detail.en()));
        }
        if (!refusal.faults().isEmpty()) {
            List<FieldError> errors = refusal.faults().stream()
                    .map(fault -> FieldError.of(fault, language))
                    .toList();
            problem.with("errors", errors);
        }
        var delay = refusal.retryAfter();
        if (delay != null) {
            problem.withHeader(HttpHeaders.RETRY_AFTER, Math.max(1, delay.toSeconds()));
        }
        return problem.build();
    }

    private static HttpProblem.Builder builder(ProblemType type, Language language, @Nullable String path) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(language.pick(type.zh(), type.en()))
                .withStatus(type.status())
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (path != null) {
            instanceOf(path).ifPresent(problem::withInstance);
        }
        return problem;
    }

    /** A path as the caller typed it need not be a URI; the refusal must reach them all the same. */
    private static Optional<URI> instanceOf(String path) {
        try {
            return Optional.of(new URI(path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
