package org.zhuoluo.endtoend.updates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is sent: of each assignment the signing, a talk and many notes, one event in twenty under a number that nobody has. A third goes twice.
 *
 * @param batches in the order in which they are sent
 */
record UpdatePlan(int different, List<List<Map<String, Object>>> batches) {
    private static final int UNKNOWN_EVERY = 20;
    private static final int LATE_EVERY = 15;
    private static final int NEIGHBOURS = 400;

    static UpdatePlan of(DrillOptions options, List<GivenAssignment> given) {
        var random = new Random(options.seed());
        String run = Long.toHexString(options.seed()) + "-";
        List<Map<String, Object>> updates = new ArrayList<>();
        for (int i = 0; i < options.updates(); i++) {
            int step = i / given.size();
            boolean unknown = (i + step) % UNKNOWN_EVERY == 7;
            updates.add(update(run + i, step, given.get(i % given.size()), unknown));
        }
        List<Map<String, Object>> sent = new ArrayList<>(updates);
        // A third comes again soon after, or much later.
        for (int i = 0; i < updates.size(); i += 3) {
            sent.add(Math.min(sent.size(), i + random.nextInt(2 * NEIGHBOURS)), updates.get(i));
        }
        List<Map<String, Object>> mixed = shuffled(sent, random);
        List<List<Map<String, Object>>> batches = new ArrayList<>();
        for (int from = 0; from < mixed.size(); from += options.batch()) {
            batches.add(List.copyOf(mixed.subList(from, Math.min(from + options.batch(), mixed.size()))));
        }
        return new UpdatePlan(options.updates(), batches);
    }

    int sent() {
        return batches.stream().mapToInt(List::size).sum();
    }

    /** Neighbours change places as on a bad line, and one in so many falls far behind. */
    private static List<Map<String, Object>> shuffled(List<Map<String, Object>> sent, Random random) {
        var onTime = new ArrayList<Map<String, Object>>();
        var behind = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> update : sent) {
            (random.nextInt(LATE_EVERY) == 0 ? behind : onTime).add(update);
        }
        for (int from = 0; from < onTime.size(); from += NEIGHBOURS) {
            Collections.shuffle(onTime.subList(from, Math.min(from + NEIGHBOURS, onTime.size())), random);
        }
        int half = onTime.size() / 2;
        behind.forEach(update -> onTime.add(half + random.nextInt(onTime.size() - half), update));
        return onTime;
    }

    private static Map<String, Object> update(String event, int step, GivenAssignment of, boolean unknown) {
        var common = Map.of(
                "eventId",
                event,
                "number",
                unknown ? "HS-" + event : of.number(),
                "status",
                switch (step) {
                    case 0 -> "SIGN";
                    case 1 -> "CONTACT";
                    default -> step % 2 == 0 ? "PROGRESS" : "PUBLIC_PROGRESS";
                },
                "time",
                of.madeAt().plusMillis(100L * step).toString(),
                "text",
                "验收科已受理，第" + step + "次反馈：资料齐全，正在安排现场核查。");
        var update = new HashMap<String, Object>(common);
        if (step == 1) {
            update.put("contact", Map.of("method", "PHONE", "reached", true, "person", "周经理"));
        }
        return Map.copyOf(update);
    }
}
