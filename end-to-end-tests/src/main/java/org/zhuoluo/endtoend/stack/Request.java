package org.zhuoluo.endtoend.stack;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as its caller means it; address and token are the client's business.
 *
 * @param path path and query behind the address
 * @param body JSON; null for a GET
 * @param key the Idempotency-Key, which stays the same however often the call is repeated; null for a GET
 */
record Request(
        String method,
        String path,
        @Nullable String body,
        @Nullable String key) {
    static Request get(String path) {
        return new Request("GET", path, null, null);
    }

    static Request post(String path, String body) {
        return new Request("POST", path, body, UUID.randomUUID().toString());
    }
}
