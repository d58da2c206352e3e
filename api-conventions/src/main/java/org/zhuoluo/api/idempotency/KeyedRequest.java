package org.zhuoluo.api.idempotency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;

/**
 * A request under an Idempotency-Key.
 *
 * @param id what makes two requests the same: caller, method, path and key
 * @param bodyDigest what they must then have in common: the query and the body
 */
record KeyedRequest(String id, String bodyDigest) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** Empty when the caller sent no key. */
    static Optional<KeyedRequest> current(Caller caller) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        @Nullable String key = request == null ? null : (String) request.getHeader(HEADER, true);
        if (request == null || key == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST)
                    .field(
                            HEADER,
                            "应为 1 至 200 个可见 ASCII 字符，不含空格",
                            "must be 1 to 200 visible ASCII characters without spaces");
        }
        String path = request.serverRequest().getRequestPath();
        String id = Digest.ofTexts(List.of(caller.subject(), request.getMethod(), path, key));
        return Optional.of(new KeyedRequest(id, digestOf(request)));
    }

    private static String digestOf(ResteasyReactiveRequestContext request) {
        String body = BodyDigest.of(request);
        @Nullable String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? body : Digest.ofTexts(List.of(query, body));
    }
}
