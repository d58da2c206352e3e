package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.api.problem.FieldFault;

/** Takes a batch of updates: every event once, each answered for itself, in the order in which they were sent. */
@ApplicationScoped
class TakeUpdates {
    private final Senders senders;
    private final UpdateForm forms;
    private final StatusUpdates updates;
    private final GroupUpdates groups;
    private final RunGroup runGroup;
    private final KeyedHash hash;
    private final ObjectMapper json;

    TakeUpdates(
            Senders senders,
            UpdateForm forms,
            StatusUpdates updates,
            GroupUpdates groups,
            RunGroup runGroup,
            KeyedHash hash,
            ObjectMapper json) {
        this.senders = senders;
        this.forms = forms;
        this.updates = updates;
        this.groups = groups;
        this.runGroup = runGroup;
        this.hash = hash;
        this.json = json;
    }

    /** What became of each; in a dry run what would, each assignment for itself. */
    List<Answered> take(List<UpdateRequest> batch, boolean dryRun) {
        Sender sender = senders.current();
        List<Read> read = batch.stream().map(this::read).toList();
        var first = new LinkedHashMap<String, Arrived>();
        read.forEach(each -> each.arrived().ifPresent(arrived -> first.putIfAbsent(arrived.eventId(), arrived)));
        Map<String, Decision> decided = decide(sender, first, dryRun);
        var seen = new HashMap<String, Arrived>();
        return read.stream()
                .map(each -> new Answered(each.request(), answer(each, decided, seen)))
                .toList();
    }

    /** The form is looked at first: what is wrong in it concerns no event and takes no id. */
    private Read read(UpdateRequest request) {
        List<FieldFault> faults = forms.faultsOf(request);
        return new Read(
                request,
                faults,
                faults.isEmpty() ? Optional.of(new Arrived(request, hash.of(write(request)))) : Optional.empty());
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
    private static Decision answer(Read read, Map<String, Decision> decided, Map<String, Arrived> seen) {
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

    private String write(UpdateRequest update) {
        try {
            return json.writeValueAsString(update);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read as JSON can be written as JSON", impossible);
        }
    }

    private record Read(UpdateRequest request, List<FieldFault> faults, Optional<Arrived> arrived) {}

    /** One update with what became of it. */
    record Answered(UpdateRequest update, Decision decision) {}
}
