package org.zhuoluo.assignment.decision;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.EXTENSION_NOT_PENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Extension;
import org.zhuoluo.assignment.assignment.ExtensionRule;
import org.zhuoluo.assignment.assignment.Extensions;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.workingtime.Deadline;

/** A supervisor grants more time or refuses it (延期审批); what is granted replaces the due date, also when that has passed meanwhile. */
@ApplicationScoped
class DecideExtension {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final Extensions extensions;
    private final ExtensionRule rule;
    private final Seal seal;
    private final Supervision supervision;
    private final Outbox outbox;

    DecideExtension(
            TakeAssignment takeAssignment,
            Sights sights,
            Extensions extensions,
            ExtensionRule rule,
            Seal seal,
            Supervision supervision,
            Outbox outbox) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.extensions = extensions;
        this.rule = rule;
        this.seal = seal;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Transactional
    Extension decide(AssignmentId id, @Nullable String ifMatch, ExtensionDecisionRequest request) {
        Assignment assignment = takeAssignment.take(id, sights.ofArea(), ifMatch);
        request.check();
        Extension asked = extensions.pendingOf(id).orElseThrow(() -> Refusal.of(EXTENSION_NOT_PENDING));
        Signature by = seal.signature();
        Deadline until = request.granted() ? until(assignment, asked, request.dueDate(), by.at()) : null;
        String explanation = seal.encrypt(assignment, request.explanation());
        outbox.append(assignment.decide(asked, until, explanation, by));
        if (until != null) {
            supervision.take(fact(Happening.EXTENDED, assignment, by.at()).dueBy(until));
        }
        supervision.take(fact(Happening.DECIDED, assignment, by.at()).concerning(asked.id()));
        return asked;
    }

    private Deadline until(Assignment assignment, Extension asked, @Nullable LocalDate other, Instant now) {
        LocalDate day = other == null ? asked.newDueDate() : other;
        return rule.until(day, rule.replyOf(assignment), now, "dueDate");
    }

    private static Fact fact(Happening what, Assignment assignment, Instant at) {
        return Fact.about(what, assignment.round(), assignment.charge(), at);
    }
}
