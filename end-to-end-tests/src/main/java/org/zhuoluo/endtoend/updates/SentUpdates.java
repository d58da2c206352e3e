package org.zhuoluo.endtoend.updates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;

/** Sends the batches on several connections, and remembers the answer to every event. */
final class SentUpdates {
    /** What became of an event, and about which assignment. */
    record Outcome(String kind, String code, String assignment, String status) {}

    private final Api api;
    private final Map<String, Outcome> byEvent = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong repeated = new AtomicLong();

    SentUpdates(Api api) {
        this.api = api;
    }

    void send(UpdatePlan plan, int connections) {
        try (var executor = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> sending = new ArrayList<>();
            plan.batches().forEach(batch -> sending.add(executor.submit(() -> send(batch))));
            for (Future<?> each : sending) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a batch could not be sent", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private void send(List<Map<String, Object>> batch) {
        Answer answer = api.tell(StatusUpdatesDrill.SYSTEM, "/status-updates", batch);
        JsonNode items = answer.body().path("items");
        if (!answer.isSuccess() || items.size() != batch.size()) {
            failures.add("a batch of %d was answered %s".formatted(batch.size(), answer));
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            remember(batch.get(i), items.get(i));
        }
    }

    private void remember(Map<String, Object> update, JsonNode item) {
        String event = String.valueOf(update.get("eventId"));
        if (!event.equals(item.path("eventId").asText())) {
            failures.add("the answer to %s stands in the place of %s".formatted(item.path("eventId"), event));
        }
        var outcome = new Outcome(
                item.path("kind").asText(),
                item.path("code").asText(),
                item.path("assignmentId").asText(""),
                String.valueOf(update.get("status")));
        Outcome before = byEvent.putIfAbsent(event, outcome);
        if (before != null && !before.equals(outcome)) {
            failures.add("%s was answered %s and %s".formatted(event, before, outcome));
        }
        repeated.addAndGet(item.path("repeated").asBoolean() ? 1 : 0);
    }

    Map<String, Outcome> outcomes() {
        return Map.copyOf(byEvent);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** How many answers said that they are not the first. */
    long repeated() {
        return repeated.get();
    }
}
