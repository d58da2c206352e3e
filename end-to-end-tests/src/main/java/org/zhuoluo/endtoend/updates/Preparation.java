package org.zhuoluo.endtoend.updates;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.zhuoluo.endtoend.stack.Api;

/** Brings fresh appeals to the housing bureau, as enterprises and the intake desk do. */
record Preparation(Api api, int connections) {
    private static final int ENTERPRISES = 3;
    private static final String ISSUE_TYPE = "060101";
    private static final Map<String, Object> SUBMISSION = Map.of(
            "kind", "PROBLEM",
            "title", "厂房竣工验收申请两个月无答复",
            "text", "我公司新建厂房九月提交竣工验收申请，至今没有答复，设备无法进场。",
            "issueType", ISSUE_TYPE,
            "area", "339901001",
            "contact", Map.of("name", "周文涛", "phone", "19900000001"));

    List<GivenAssignment> give(int count) {
        try (var executor = Executors.newFixedThreadPool(connections)) {
            List<Callable<GivenAssignment>> tasks = IntStream.range(0, count)
                    .<Callable<GivenAssignment>>mapToObj(index -> () -> give("enterprise" + (index % ENTERPRISES + 1)))
                    .toList();
            var given = new ArrayList<GivenAssignment>();
            for (Future<GivenAssignment> task : executor.invokeAll(tasks)) {
                given.add(task.get());
            }
            return given;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an appeal did not reach the bureau", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private GivenAssignment give(String enterprise) {
        JsonNode appeal = api.post(enterprise, "/appeals", SUBMISSION);
        String id = appeal.path("id").asText();
        api.post("clerk1", "/appeals/" + id + "/accept", Map.of("issueType", ISSUE_TYPE));
        JsonNode page = api.await(
                StatusUpdatesDrill.SYSTEM,
                "/assignments?appeal=" + id,
                list -> !list.path("items").isEmpty());
        JsonNode assignment = page.at("/items/0");
        return new GivenAssignment(
                assignment.path("id").asText(),
                assignment.path("appealNumber").asText(),
                Instant.parse(assignment.path("madeAt").asText()));
    }
}
