package org.zhuoluo.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.zhuoluo.api.failure.Causes;

/**
 * Turns whatever REST failed with into one of our problems, in the caller's language. Never passes
 * a library's message on: those name classes, SQL and the caller's data.
 */
@Singleton
class ProblemTranslator implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemTranslator.class);
    private static final int BEFORE_ALL_OTHERS = 200;
    private static final Set<String> ABOUT_A_LOST_BODY =
            headerNames(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem; // already one of ours
        }
        FailedRequest request = FailedRequest.current();
        Refusal refusal = refusalOf(problem, context.cause, request);
        log(refusal.type(), context.cause);
        HttpProblem.Builder ours = HttpProblem.builder(Problems.of(refusal, request.language(), request.path()));
        problem.getHeaders().forEach((name, value) -> {
            if (!ABOUT_A_LOST_BODY.contains(name)) {
                ours.withHeader(name, value);
            }
        });
        return ours.build();
    }

    private static Refusal refusalOf(HttpProblem problem, Throwable cause, FailedRequest request) {
        return Causes.first(cause, Refusal.class)
                .or(() ->
                        Causes.first(cause, ConstraintViolationException.class).map(InvalidFields::refusal))
                .or(() -> problem.getStatusCode() < 500
                        ? Causes.first(cause, JsonProcessingException.class).map(UnreadableJson::refusal)
                        : Optional.empty())
                .or(() ->
                        cause instanceof NotFoundException ? request.unreadableQueryParameter(cause) : Optional.empty())
                .or(() -> problem.getStatusCode() == 500 ? OutsideFault.refusal(cause) : Optional.empty())
                .orElseGet(() -> Refusal.of(CommonProblem.ofStatus(problem.getStatusCode())));
    }

    /** Only a failure of ours wakes someone; who is away says so in a log of its own. */
    private static void log(ProblemType type, Throwable cause) {
        if (type == CommonProblem.INTERNAL_ERROR) {
            LOG.error("A request fails", cause);
        } else if (type.status() >= 500) {
            LOG.warnf("A request is answered with %d %s: %s", type.status(), type.name(), cause);
        }
    }

    private static Set<String> headerNames(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
