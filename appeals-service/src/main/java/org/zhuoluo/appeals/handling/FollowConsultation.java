package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentConsultationConcluded;
import org.zhuoluo.messaging.contract.AssignmentConsultationConvened;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps that units meet about an appeal and what they say of it; what they said to each other is for staff. */
@ApplicationScoped
public class FollowConsultation {
    private final Chronicle chronicle;

    FollowConsultation(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public void onConvened(Received<AssignmentConsultationConvened> received) {
        AssignmentConsultationConvened convened = received.event();
        chronicle.note(
                convened.appealId(),
                Entry.of(EntryCode.CONSULTATION_CONVENED, convened.convenedAt())
                        .by(convened.convenedBy())
                        .detail(convened.heldAt().toString()));
    }

    public void onConcluded(Received<AssignmentConsultationConcluded> received) {
        AssignmentConsultationConcluded concluded = received.event();
        chronicle.note(
                concluded.appealId(),
                Entry.of(EntryCode.CONSULTATION_CONCLUDED, concluded.concludedAt())
                        .saying(concluded.summaryEncrypted()));
        chronicle.note(
                concluded.appealId(),
                Entry.of(EntryCode.CONSULTATION_MINUTES, concluded.concludedAt())
                        .saying(concluded.minutesEncrypted())
                        .forStaffOnly());
    }
}
