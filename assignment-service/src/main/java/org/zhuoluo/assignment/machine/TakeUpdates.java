package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a batch of updates: every event once, each answered for itself, in the order in which they were sent. */
@ApplicationScoped
class TakeUpdates {
    private final Senders senders;
    private final ReadRows rows;
    private final StatusUpdates updates;
    private final GroupUpdates groups;
    private final RunGroup runGroup;

    TakeUpdates(Senders senders, ReadRows rows, StatusUpdates updates, GroupUpdates groups, RunGroup runGroup) {
        this.senders = senders;
        this.rows = rows;
        this.updates = updates;
        this.groups = groups;
        this.runGroup = runGroup;
    }

    /** What became of each; in a dry run what would, each assignment for itself. */
    List<Answered> take(List<JsonNode> batch, boolean dryRun) {
        Sender sender = senders.current();
        List<ReadRows.Row> read = batch.stream().map(rows::read).toList();
        var first = new LinkedHashMap<String, Arrived>();
        read.forEach(each -> each.arrived().ifPresent(arrived -> first.putIfAbsent(arrived.eventId(), arrived)));
        Map<String, Decision> decided = decide(sender, first, dryRun);
        var seen = new HashMap<String, Arrived>();
        return read.stream()
                .map(each -> new Answered(each.eventId(), answer(each, decided, seen)))
                .toList();
    }

    private Map<String, Decision> decide(Sender sender, Map<String, Arrived> first, boolean dryRun) {
        var decided = new HashMap<String, Decision>();
        updates.known(sender, first.keySet())
                .forEach((eventId, known) -> Optional.ofNullable(first.get(eventId))
                        .ifPresent(arrived -> decided.put(eventId, Decision.again(known, arrived.hash()))));
        var fresh = new ArrayList<>(first.values());
        fresh.removeIf(arrived -> decided.containsKey(arrived.eventId()));
        for (UpdateGroup group : groups.of(fresh, sender)) {
            decided.putAll(dryRun ? runGroup.rehearse(sender, group) : runGroup.run(sender, group));
        }
        return decided;
    }

    /** An event that comes twice in one batch is answered like one that comes again later. */
    private static Decision answer(ReadRows.Row read, Map<String, Decision> decided, Map<String, Arrived> seen) {
        return read.arrived()
                .map(arrived -> {
                    Arrived before = seen.putIfAbsent(arrived.eventId(), arrived);
                    Decision decision = decided.get(arrived.eventId());
                    if (decision == null) {
                        throw new IllegalStateException("An update was not decided");
                    }
                    return before == null
                            ? decision
                            : decision.again(before.hash().equals(arrived.hash()));
                })
                .orElseGet(() -> Decision.refused(UpdateCode.ROW_INVALID, read.faults()));
    }

    /** One update, by its id if it had one, with what became of it. */
    record Answered(@Nullable String eventId, Decision decision) {}
}
