package org.zhuoluo.assignment.machine;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.AssignmentId;

/**
 * Updates that are decided together: those of one assignment, in the order in which things happened, or those that name nothing.
 *
 * @param assignment null for those that are refused
 * @param refusal why they are; null for those of an assignment
 */
record UpdateGroup(
        @Nullable AssignmentId assignment, @Nullable UpdateCode refusal, List<Arrived> updates) {
    static UpdateGroup about(AssignmentId assignment, List<Arrived> updates) {
        var inOrder = new ArrayList<>(updates);
        inOrder.sort(comparing(Arrived::time)); // stable: what happened at the same moment stays as it was sent
        return new UpdateGroup(assignment, null, List.copyOf(inOrder));
    }

    static UpdateGroup refused(UpdateCode code, List<Arrived> updates) {
        return new UpdateGroup(null, code, List.copyOf(updates));
    }
}
