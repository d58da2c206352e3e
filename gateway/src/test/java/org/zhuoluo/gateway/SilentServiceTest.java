package org.zhuoluo.gateway;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Apart from the other tests of the proxy, whose services may take their time. */
@QuarkusTest
@WithTestResource(value = Upstreams.class, initArgs = @ResourceArg(name = Upstreams.IDLE_TIMEOUT, value = "2s"))
class SilentServiceTest {
    @Test
    void aServiceThatStaysSilentIsGivenUp() throws Exception {
        try (var silent = Upstream.of("evaluation-service", 0, request -> {})) {
            Problem.expect(504, "timed-out", () -> Client.as("caller", "/api/v1/ratings"));
        }
    }
}
