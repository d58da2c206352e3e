package org.zhuoluo.appeals.handling;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentExtensionDecided;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.messaging.inbox.Received;

/** Tells the enterprise when a unit was granted more time, until when and why; what was asked and refused is for staff. */
@ApplicationScoped
public class FollowExtension {
    private final Chronicle chronicle;

    FollowExtension(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public void onRequested(Received<AssignmentExtensionRequested> received) {
        AssignmentExtensionRequested requested = received.event();
        chronicle.note(
                requested.appealId(),
                Entry.of(EntryCode.EXTENSION_REQUESTED, requested.requestedAt())
                        .by(requested.unit())
                        .detail(requested.newDueDate().toString())
                        .saying(requested.reasonEncrypted())
                        .forStaffOnly());
    }

    public void onDecided(Received<AssignmentExtensionDecided> received) {
        AssignmentExtensionDecided decided = received.event();
        chronicle.note(decided.appealId(), decided.granted() ? granted(decided) : refused(decided));
    }

    private static Entry granted(AssignmentExtensionDecided decided) {
        return entry(EntryCode.EXTENSION_GRANTED, decided)
                .detail(requireNonNull(decided.dueDate(), "what is granted has a date")
                        .toString());
    }

    private static Entry refused(AssignmentExtensionDecided decided) {
        return entry(EntryCode.EXTENSION_REFUSED, decided).forStaffOnly();
    }

    private static Entry entry(EntryCode code, AssignmentExtensionDecided decided) {
        return Entry.of(code, decided.decidedAt()).by(decided.unit()).saying(decided.explanationEncrypted());
    }
}
