package org.zhuoluo.assignment.machine;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** Sorts updates by what their numbers mean: those of each assignment together, and those that name nothing together. */
@ApplicationScoped
class GroupUpdates {
    private final Targets targets;

    GroupUpdates(Targets targets) {
        this.targets = targets;
    }

    List<UpdateGroup> of(Collection<Arrived> updates, Sender sender) {
        var meanings = targets.of(
                updates.stream().map(update -> update.request().number()).collect(toSet()), sender);
        var byAssignment = new LinkedHashMap<UUID, List<Arrived>>();
        var unknown = new ArrayList<Arrived>();
        var ambiguous = new ArrayList<Arrived>();
        for (Arrived update : updates) {
            var meaning = meanings.get(update.request().number());
            if (meaning == null) {
                unknown.add(update);
            } else if (meaning.ambiguous()) {
                ambiguous.add(update);
            } else {
                byAssignment
                        .computeIfAbsent(meaning.assignment(), id -> new ArrayList<>())
                        .add(update);
            }
        }
        var about = byAssignment.entrySet().stream()
                .map(entry -> UpdateGroup.about(new AssignmentId(entry.getKey()), entry.getValue()));
        var refused = Stream.of(
                        UpdateGroup.refused(UpdateCode.NUMBER_UNKNOWN, unknown),
                        UpdateGroup.refused(UpdateCode.NUMBER_AMBIGUOUS, ambiguous))
                .filter(group -> !group.updates().isEmpty());
        return Stream.concat(about, refused).toList();
    }
}
