package org.zhuoluo.assignment.machine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.assignment.assignment.AssignmentId;

/**
 * What becomes of an update.
 *
 * @param faults the fields that are missing or wrong
 * @param repeated whether the event was answered before, and this is that answer
 */
record Decision(
        UpdateCode code,
        @Nullable UUID assignmentId,
        @Nullable String contentEncrypted,
        List<FieldFault> faults,
        boolean repeated) {
    static Decision refused(UpdateCode code, List<FieldFault> faults) {
        return new Decision(code, null, null, faults, false);
    }

    static Decision refused(UpdateCode code) {
        return refused(code, List.of());
    }

    /** With what the act had no place for, if there was any. */
    static Decision applied(UUID assignmentId, @Nullable String restEncrypted) {
        return new Decision(UpdateCode.DONE, assignmentId, restEncrypted, List.of(), false);
    }

    static Decision note(UpdateCode code, UUID assignmentId, String contentEncrypted, List<FieldFault> faults) {
        return new Decision(code, assignmentId, contentEncrypted, faults, false);
    }

    /** Of a rehearsal, which keeps nothing. */
    static Decision note(UpdateCode code, AssignmentId assignment) {
        return new Decision(code, assignment.value(), null, List.of(), false);
    }

    /** Whether this changed where the assignment stands. */
    boolean isFreshAct() {
        return code == UpdateCode.DONE && !repeated;
    }

    /** The answer that the event had, if it comes again with the same content. */
    static Decision again(StatusUpdate known, String hash) {
        if (!known.hasContent(hash)) {
            return refused(UpdateCode.EVENT_ID_REUSED);
        }
        var assignment = known.assignment();
        return new Decision(known.code(), assignment == null ? null : assignment.value(), null, known.faults(), true);
    }

    /** The same event a second time in one batch. */
    Decision again(boolean sameContent) {
        return sameContent ? new Decision(code, assignmentId, null, faults, true) : refused(UpdateCode.EVENT_ID_REUSED);
    }
}
