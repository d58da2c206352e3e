package org.zhuoluo.assignment.desk;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.CONTACT_NOT_THEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.ContactRecord;
import org.zhuoluo.assignment.assignment.ContactRecords;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.outbox.Outbox;

/** The unit writes down a talk with the enterprise (联系登记), without which it cannot reply. */
@ApplicationScoped
public class RecordContact {
    private final Desk desk;
    private final Wording wording;
    private final ContactRecords contacts;
    private final Outbox outbox;

    RecordContact(Desk desk, Wording wording, ContactRecords contacts, Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    @Transactional
    public Assignment record(AssignmentId id, @Nullable String ifMatch, ContactRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        ContactRecord contact = wording.contact(assignment, request);
        check(contact, assignment.madeAt());
        desk.signIfUnsigned(assignment, contact.recordedAt());
        outbox.append(assignment.contact(contact));
        contacts.persist(contact);
        desk.tell(Happening.CONTACTED, assignment, contact.recordedAt());
        return assignment;
    }

    /** People write down minutes, and the assignment may have been made within the same one. */
    private static void check(ContactRecord contact, Instant madeAt) {
        Instant at = contact.contactedAt();
        if (at.isBefore(madeAt.truncatedTo(MINUTES)) || at.isAfter(contact.recordedAt())) {
            throw Refusal.of(CONTACT_NOT_THEN).field("at", "请核对联系时间", "Please check the time");
        }
    }
}
