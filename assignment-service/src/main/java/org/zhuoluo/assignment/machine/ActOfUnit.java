package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.desk.ContactRequest;
import org.zhuoluo.assignment.desk.GiveOpinion;
import org.zhuoluo.assignment.desk.OpinionRequest;
import org.zhuoluo.assignment.desk.ProgressRequest;
import org.zhuoluo.assignment.desk.PublishReply;
import org.zhuoluo.assignment.desk.RecordContact;
import org.zhuoluo.assignment.desk.ReplyRequest;
import org.zhuoluo.assignment.desk.ReportProgress;
import org.zhuoluo.assignment.desk.SignFor;

/** Does what an update stands for exactly as a person would at the desk: by the same classes, under the same rules. */
@ApplicationScoped
class ActOfUnit {
    private final SignFor signFor;
    private final ReportProgress reportProgress;
    private final RecordContact recordContact;
    private final PublishReply publishReply;
    private final GiveOpinion giveOpinion;

    ActOfUnit(
            SignFor signFor,
            ReportProgress reportProgress,
            RecordContact recordContact,
            PublishReply publishReply,
            GiveOpinion giveOpinion) {
        this.signFor = signFor;
        this.reportProgress = reportProgress;
        this.recordContact = recordContact;
        this.publishReply = publishReply;
        this.giveOpinion = giveOpinion;
    }

    /** What a person would have filled in; its form is still to be looked at. */
    @SuppressWarnings("NullAway") // whatever is missing is found by the form
    static Form formOf(Arrived update, MappingLine line, Instant now) {
        UpdateRequest said = update.request();
        return switch (line.act()) {
            case SIGN, NOTE -> new Form.Nothing();
            case PROGRESS -> new Form.Progress(new ProgressRequest(said.text(), false, said.attachments()));
            case PUBLIC_PROGRESS -> new Form.Progress(new ProgressRequest(said.text(), true, said.attachments()));
            case CONTACT -> new Form.Contact(contact(said, update.time(), now));
            case REPLY -> new Form.Answer(reply(said, line));
            case OPINION -> new Form.Opinion(new OpinionRequest(said.text()));
        };
    }

    /** A clock that is a little fast dates no talk to the future. */
    @SuppressWarnings("NullAway") // whatever is missing is found by the form
    private static ContactRequest contact(UpdateRequest said, Instant time, Instant now) {
        UpdateContact contact = said.contact();
        return new ContactRequest(
                time.isAfter(now) ? now : time,
                contact == null ? null : contact.method(),
                contact != null && contact.reached(),
                contact == null ? null : contact.person(),
                said.text(),
                said.attachments());
    }

    /** What the update says wins over what the mapping says. */
    @SuppressWarnings("NullAway") // whatever is missing is found by the form
    private static ReplyRequest reply(UpdateRequest said, MappingLine line) {
        boolean saysIt = said.outcome() != null;
        return new ReplyRequest(
                said.text(),
                saysIt ? said.outcome() : line.outcome(),
                saysIt ? said.finalGround() : line.finalGround(),
                said.internalNote(),
                said.attachments(),
                null);
    }

    /** In the transaction of its caller; a refusal leaves that to be rolled back. */
    void perform(AssignmentId assignment, Form form) {
        switch (form) {
            case Form.Nothing nothing -> signFor.sign(assignment, null);
            case Form.Progress progress -> reportProgress.report(assignment, null, progress.request());
            case Form.Contact contact -> recordContact.record(assignment, null, contact.request());
            case Form.Answer answer -> publishReply.publish(assignment, null, answer.request());
            case Form.Opinion opinion -> giveOpinion.give(assignment, null, opinion.request());
        }
    }

    /** What the desk asks of a person for an act. */
    sealed interface Form {
        /** What has a form of its own to look at. */
        Object request();

        record Nothing() implements Form {
            @Override
            public Object request() {
                return this;
            }
        }

        record Progress(ProgressRequest request) implements Form {}

        record Contact(ContactRequest request) implements Form {}

        record Answer(ReplyRequest request) implements Form {}

        record Opinion(OpinionRequest request) implements Form {}
    }
}
