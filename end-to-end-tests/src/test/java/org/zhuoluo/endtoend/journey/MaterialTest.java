package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;
import org.zhuoluo.endtoend.stack.Tokens;
import org.zhuoluo.endtoend.stack.Upload;

/** A unit asks the enterprise for something, and has it with its file; its clock stands still meanwhile. */
@JourneyOnTheRunningStack
class MaterialTest {
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 64 * 1024;

    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Steps steps = new Steps(api);
    private final Tokens tokens = new Tokens(HttpClient.newHttpClient(), stack.tokenEndpoint());

    @Test
    void whatTheEnterpriseGivesIsReadByTheUnitThatAskedForIt() throws IOException {
        String id = steps.assigned("增容须补充材料");
        String assignment = steps.assignment(Steps.HANDLER, id);
        api.post(Steps.HANDLER, assignment + "/material", Map.of("text", "请补充用电设备清单。"));
        assertThat(steps.duty(id, "REPLY").path("status").asText()).isEqualTo("PAUSED");
        steps.awaitNotice(Steps.ENTERPRISE, id, "MATERIAL_ASKED");
        String asked = api.get(Steps.ENTERPRISE, "/material-requests?appeal=" + id)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String file = uploaded();
        assertThat(api.ask(Steps.HANDLER, "/attachments/" + file).status())
                .as("before it is given")
                .isEqualTo(404);

        api.post(
                Steps.ENTERPRISE,
                "/material-requests/" + asked + "/answer",
                Map.of("text", "清单见附件。", "attachments", List.of(file)));

        assertThat(steps.duty(id, "REPLY").path("status").asText()).isEqualTo("OPEN");
        steps.awaitNotice(Steps.HANDLER, id, "MATERIAL_GIVEN");
        api.await(
                Steps.HANDLER,
                "/appeals/" + id + "/timeline?limit=200",
                timeline -> timeline.findValuesAsText("id").contains(file));
        assertThat(api.get(Steps.HANDLER, "/attachments/" + file).path("size").asInt())
                .isEqualTo(SIZE);
        steps.answer(Steps.HANDLER, assignment);
        steps.rateAndClose(id);
    }

    private String uploaded() throws IOException {
        try (var upload =
                Upload.begin(stack.addresses().getFirst(), tokens.of(Steps.ENTERPRISE), "清单.pdf", PDF, SIZE)) {
            return Upload.idIn(upload.finish());
        }
    }
}
