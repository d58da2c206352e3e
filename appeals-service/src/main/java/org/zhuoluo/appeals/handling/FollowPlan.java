package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.BindAttachments;
import org.zhuoluo.messaging.contract.AssignmentPlanMade;
import org.zhuoluo.messaging.contract.AssignmentStepReported;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps by which steps a unit goes about a matter, and what came of each; the plan is a promise to the enterprise, which reads all of it. */
@ApplicationScoped
public class FollowPlan {
    private final Chronicle chronicle;
    private final BindAttachments bindAttachments;

    FollowPlan(Chronicle chronicle, BindAttachments bindAttachments) {
        this.chronicle = chronicle;
        this.bindAttachments = bindAttachments;
    }

    public void onMade(Received<AssignmentPlanMade> received) {
        AssignmentPlanMade made = received.event();
        chronicle.note(
                made.appealId(),
                Entry.of(EntryCode.PLAN_MADE, made.madeAt()).by(made.unit()).saying(made.textEncrypted()));
    }

    public void onStepReported(Received<AssignmentStepReported> received) {
        AssignmentStepReported reported = received.event();
        Entry entry = Entry.of(EntryCode.STEP_REPORTED, reported.reportedAt())
                .by(reported.unit())
                .detail(Integer.toString(reported.step()))
                .saying(reported.textEncrypted());
        TimelineEntry line =
                chronicle.note(reported.appealId(), reported.publicReport() ? entry : entry.forStaffOnly());
        bindAttachments.asTold(line, reported.attachments(), reported.publicReport());
    }
}
