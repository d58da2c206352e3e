package org.zhuoluo.endtoend.stack;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back from a call. */
public record Answer(int status, JsonNode body) {
    private static final String REQUEST_IN_PROGRESS = "urn:zhuoluo:problem:request-in-progress";
    private static final String CONCURRENT_CHANGE = "urn:zhuoluo:problem:concurrent-change";

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The same request with the same key may succeed later: the other side was down, busy, or still at the first attempt. */
    public boolean isWorthRetrying() {
        return status >= 500 || status == 429 || isProblem(REQUEST_IN_PROGRESS) || isProblem(CONCURRENT_CHANGE);
    }

    public boolean isProblem(String type) {
        return type.equals(body.path("type").asText());
    }

    public String text(String field) {
        return body.path(field).asText();
    }
}
