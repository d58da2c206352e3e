package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Extension;
import org.zhuoluo.assignment.assignment.ExtensionRule;
import org.zhuoluo.assignment.assignment.Extensions;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.messaging.outbox.Outbox;

/** A unit asks for more time (申请延期); until it is decided its clock runs on as before. */
@ApplicationScoped
class AskExtension {
    private final Desk desk;
    private final Wording wording;
    private final ExtensionRule rule;
    private final Extensions extensions;
    private final Supervision supervision;
    private final Outbox outbox;

    AskExtension(
            Desk desk,
            Wording wording,
            ExtensionRule rule,
            Extensions extensions,
            Supervision supervision,
            Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.rule = rule;
        this.extensions = extensions;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Transactional
    Assignment ask(AssignmentId id, @Nullable String ifMatch, ExtensionRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        Obligation reply = rule.replyOf(assignment);
        Extension extension = wording.extension(assignment, reply, request);
        desk.signIfUnsigned(assignment, extension.askedAt());
        AssignmentExtensionRequested told = assignment.askFor(extension);
        rule.checkAsking(assignment, reply, extension.askedAt());
        outbox.append(told);
        extensions.persist(extension);
        supervision.take(
                Fact.about(Happening.EXTENSION_ASKED, assignment.round(), assignment.charge(), extension.askedAt())
                        .concerning(extension.id()));
        return assignment;
    }
}
