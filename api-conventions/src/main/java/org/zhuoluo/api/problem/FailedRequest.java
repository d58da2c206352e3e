package org.zhuoluo.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** What a problem needs of the request that failed; known even when its body could not be read. */
record FailedRequest(
        Language language, @Nullable String path, @Nullable ResteasyReactiveRequestContext request) {
    static FailedRequest current() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return new FailedRequest(Language.ZH, null, null);
        }
        Language language = Language.of((String) request.getHeader(HttpHeaders.ACCEPT_LANGUAGE, true));
        return new FailedRequest(language, request.serverRequest().getRequestPath(), request);
    }

    /** REST answers 404 to a query parameter it cannot convert, and does not say which; its cause quotes the value. */
    Optional<Refusal> unreadableQueryParameter(Throwable notFound) {
        return switch (notFound.getCause()) {
            case null -> Optional.empty();
            case NotOneOf choice ->
                parameter(choice.value()::equals)
                        .map(name -> Refusal.of(CommonProblem.INVALID_REQUEST)
                                .field(name, "只能是以下之一：" + choice.choices(), "must be one of " + choice.choices()));
            case Throwable cause -> {
                String message = Optional.ofNullable(cause.getMessage()).orElse("");
                yield parameter(message::contains)
                        .map(name -> Refusal.of(CommonProblem.INVALID_REQUEST)
                                .fields(List.of(ExpectedForm.after(cause).fault(name))));
            }
        };
    }

    private Optional<String> parameter(Predicate<String> value) {
        return Optional.ofNullable(request)
                .map(ResteasyReactiveRequestContext::serverRequest)
                .flatMap(asked -> asked.queryParamNames().stream()
                        .filter(name -> asked.getAllQueryParams(name).stream().anyMatch(value))
                        .findFirst());
    }
}
