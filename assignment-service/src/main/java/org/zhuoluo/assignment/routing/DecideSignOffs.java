package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.SIGN_OFF_DECIDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.ProblemType;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.unit.Sight;

/**
 * A leader decides on several at once, each by itself, so that one that was withdrawn meanwhile holds up no other. What the same leader had
 * decided so before counts as decided: whoever sends the batch again after an accident finishes it.
 */
@ApplicationScoped
class DecideSignOffs {
    private final DecideSignOff decideSignOff;
    private final SignOffs signOffs;
    private final Caller caller;

    DecideSignOffs(DecideSignOff decideSignOff, SignOffs signOffs, Caller caller) {
        this.decideSignOff = decideSignOff;
        this.signOffs = signOffs;
        this.caller = caller;
    }

    SignOffResults decide(SignOffDecisionsRequest request, Sight sight, Language language) {
        return SignOffResults.of(
                request.items().stream().map(item -> row(item, sight, language)).toList());
    }

    private SignOffResults.Row row(SignOffDecisionsRequest.Item item, Sight sight, Language language) {
        try {
            decideSignOff.decideApart(item.id(), item.decision(), sight);
            return SignOffResults.Row.done(item.id());
        } catch (Refusal refusal) {
            ProblemType why = refusal.type();
            return why == SIGN_OFF_DECIDED && isMyOwn(item.id(), item.approved())
                    ? SignOffResults.Row.done(item.id())
                    : SignOffResults.Row.refused(item.id(), why, language);
        }
    }

    private boolean isMyOwn(UUID id, boolean approved) {
        return signOffs.findByIdOptional(id)
                .filter(found -> found.wasDecided(approved, caller.account()))
                .isPresent();
    }
}
