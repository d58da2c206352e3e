package org.zhuoluo.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
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
        Throwable cause = notFound.getCause();
        if (cause == null || cause.getMessage() == null || request == null) {
            return Optional.empty();
        }
        String message = cause.getMessage();
        return request.serverRequest().queryParamNames().stream()
                .filter(name ->
                        request.serverRequest().getAllQueryParams(name).stream().anyMatch(message::contains))
                .findFirst()
                .map(name -> Refusal.of(CommonProblem.INVALID_REQUEST)
                        .field(name, "格式不正确", "is not in the form expected here"));
    }
}
