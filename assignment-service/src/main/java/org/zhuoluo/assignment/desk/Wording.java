package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.ContactRecord;
import org.zhuoluo.assignment.assignment.Extension;
import org.zhuoluo.assignment.assignment.ExtensionRule;
import org.zhuoluo.assignment.assignment.Opinion;
import org.zhuoluo.assignment.assignment.ProgressNote;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.assignment.Return;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Writing;
import org.zhuoluo.assignment.supervision.Obligation;

/** Turns what a unit writes into what is kept of it. */
@ApplicationScoped
class Wording {
    private final Seal seal;
    private final ExtensionRule extensionRule;
    private final InstantSource clock;

    Wording(Seal seal, ExtensionRule extensionRule, InstantSource clock) {
        this.seal = seal;
        this.extensionRule = extensionRule;
        this.clock = clock;
    }

    ProgressNote note(Assignment assignment, ProgressRequest request) {
        return new ProgressNote(
                Uuid7.next(clock),
                assignment.id(),
                request.isPublic(),
                Writing.of(seal.encrypt(assignment, request.text()), request.attachments()),
                seal.signature());
    }

    Reply reply(Assignment assignment, ReplyRequest request) {
        String internalNote = request.internalNote();
        return new Reply(
                Uuid7.next(clock),
                assignment.id(),
                request.verdict(),
                Writing.of(seal.encrypt(assignment, request.text()), request.attachments()),
                internalNote == null ? null : seal.encrypt(assignment, internalNote),
                seal.signature());
    }

    ContactRecord contact(Assignment assignment, ContactRequest request) {
        Signature by = seal.signature();
        Instant at = request.at();
        var talk = new ContactRecord.Talk(
                at == null ? by.at() : at,
                request.method(),
                request.reached(),
                seal.encrypt(assignment, request.person()),
                Writing.of(seal.encrypt(assignment, request.text()), request.attachments()));
        return new ContactRecord(Uuid7.next(clock), assignment.id(), talk, by);
    }

    Return giveBack(Assignment assignment, ReturnRequest request) {
        return new Return(
                assignment,
                request.reason(),
                request.proposedUnit(),
                seal.encrypt(assignment, request.text()),
                seal.signature());
    }

    Extension extension(Assignment assignment, Obligation reply, ExtensionRequest request) {
        Signature by = seal.signature();
        return new Extension(
                Uuid7.next(clock),
                assignment,
                reply.timing().dueAt(),
                extensionRule.until(request.newDueDate(), reply, by.at(), "newDueDate"),
                seal.encrypt(assignment, request.reason()),
                by);
    }

    Opinion opinion(Assignment assignment, OpinionRequest request) {
        return new Opinion(assignment.id(), seal.encrypt(assignment, request.text()), seal.signature());
    }
}
