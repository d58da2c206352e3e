package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps, for staff, how units and coordinators settle whose the matter is; the enterprise sees who was given it in the end. */
@ApplicationScoped
public class FollowReturn {
    private static final String HANDED_UP = "HANDED_UP";

    private final Chronicle chronicle;
    private final GivenAssignments given;

    FollowReturn(Chronicle chronicle, GivenAssignments given) {
        this.chronicle = chronicle;
        this.given = given;
    }

    public void onReturned(Received<AssignmentReturned> received) {
        AssignmentReturned returned = received.event();
        chronicle.note(
                returned.appealId(),
                Entry.of(EntryCode.RETURNED, returned.returnedAt())
                        .by(returned.unit())
                        .detail(returned.reason())
                        .saying(returned.textEncrypted())
                        .forStaffOnly());
    }

    public void onRuled(Received<AssignmentRuled> received) {
        AssignmentRuled ruled = received.event();
        chronicle.note(
                ruled.appealId(),
                Entry.of(EntryCode.RETURN_RULED, ruled.ruledAt())
                        .by(ruled.unit())
                        .detail(ruled.decision())
                        .saying(ruled.reasonEncrypted())
                        .forStaffOnly());
    }

    /** Says why; to whom is said by the line of the new assignment, which comes next. */
    public void onTransferred(Received<AssignmentTransferred> received) {
        AssignmentTransferred transferred = received.event();
        given.findByIdOptional(transferred.assignmentId())
                .ifPresent(assignment -> assignment.handOnTo(transferred.toAssignmentId()));
        chronicle.note(
                transferred.appealId(),
                Entry.of(EntryCode.HANDED_ON, transferred.transferredAt())
                        .by(transferred.unit())
                        .detail(Boolean.TRUE.equals(transferred.handedUp()) ? HANDED_UP : transferred.cause())
                        .forStaffOnly());
    }
}
