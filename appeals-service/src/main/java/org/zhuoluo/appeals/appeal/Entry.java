package org.zhuoluo.appeals.appeal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealClosed;
import org.zhuoluo.messaging.contract.AppealDeclined;
import org.zhuoluo.messaging.contract.AppealEvent;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealReviewAsked;
import org.zhuoluo.messaging.contract.AppealReviewDecided;
import org.zhuoluo.messaging.contract.AppealSolvedOnTheSpot;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AppealSupplementRequested;
import org.zhuoluo.messaging.contract.AppealSupplemented;
import org.zhuoluo.messaging.contract.AppealWithdrawn;

/**
 * What is to be written on the timeline.
 *
 * @param forEveryone the enterprise sees it too
 * @param late the fact came after the appeal had moved on, and moved nothing
 * @param unit who did it, where a unit did
 * @param detail a code that completes it: an outcome, a level, a cause, a manner, the other unit, a date, the moment of a meeting
 */
public record Entry(
        EntryCode code,
        Instant at,
        boolean forEveryone,
        boolean late,
        @Nullable String unit,
        @Nullable String detail,
        @Nullable String textEncrypted) {

    public static Entry of(EntryCode code, Instant at) {
        return new Entry(code, at, true, false, null, null, null);
    }

    /** Our own facts, each under its name; a reply stands there already, as the fact of the unit that gave it. */
    static Optional<Entry> of(AppealEvent event) {
        return switch (event) {
            case AppealSubmitted e -> Optional.of(of(EntryCode.SUBMITTED, e.submittedAt()));
            case AppealSupplementRequested e ->
                Optional.of(of(EntryCode.SUPPLEMENT_REQUESTED, e.requestedAt()).saying(e.reasonEncrypted()));
            case AppealSupplemented e -> Optional.of(of(EntryCode.SUPPLEMENTED, e.supplementedAt()));
            case AppealAccepted e ->
                Optional.of(of(e.byRule() ? EntryCode.ACCEPTED_BY_RULE : EntryCode.ACCEPTED, e.acceptedAt()));
            case AppealDeclined e ->
                Optional.of(of(EntryCode.DECLINED, e.declinedAt()).saying(e.reasonEncrypted()));
            case AppealReviewAsked e ->
                Optional.of(of(EntryCode.REVIEW_ASKED, e.askedAt()).saying(e.reasonEncrypted()));
            case AppealReviewDecided e ->
                Optional.of(of(e.overturned() ? EntryCode.REVIEW_OVERTURNED : EntryCode.REVIEW_UPHELD, e.decidedAt())
                        .saying(e.reasonEncrypted()));
            case AppealSolvedOnTheSpot e ->
                Optional.of(of(EntryCode.SOLVED_ON_THE_SPOT, e.solvedAt()).detail(e.outcome()));
            case AppealReplied e -> Optional.empty();
            case AppealClosed e ->
                Optional.of(of(EntryCode.CLOSED, e.closedAt()).detail(e.cause()));
            case AppealReopened e ->
                Optional.of(of(EntryCode.REOPENED, e.reopenedAt()).detail(e.cause()));
            case AppealWithdrawn e ->
                Optional.of(of(EntryCode.WITHDRAWN, e.withdrawnAt()).detail(e.cause()));
        };
    }

    public Entry by(@Nullable String newUnit) {
        return new Entry(code, at, forEveryone, late, newUnit, detail, textEncrypted);
    }

    public Entry detail(@Nullable String newDetail) {
        return new Entry(code, at, forEveryone, late, unit, newDetail, textEncrypted);
    }

    public Entry saying(@Nullable String newTextEncrypted) {
        return new Entry(code, at, forEveryone, late, unit, detail, newTextEncrypted);
    }

    public Entry forStaffOnly() {
        return new Entry(code, at, false, late, unit, detail, textEncrypted);
    }

    /** A note of what moved nothing is of use to staff; it would only puzzle the enterprise. */
    Entry asLate() {
        return new Entry(code, at, false, true, unit, detail, textEncrypted);
    }
}
