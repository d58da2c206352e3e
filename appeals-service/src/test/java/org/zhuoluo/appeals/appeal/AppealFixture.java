package org.zhuoluo.appeals.appeal;

import java.time.Instant;
import java.util.UUID;

/** Appeals as the product makes them: every one got where it is by real moves. */
final class AppealFixture {
    static final Instant AT = Instant.parse("2026-11-23T01:12:07.482913Z");
    static final String UNIT = "U-POWER";

    private AppealFixture() {}

    static Appeal in(AppealStatus status) {
        return switch (status) {
            case SUBMITTED -> submitted();
            case SUPPLEMENT_REQUESTED -> supplementRequested();
            case ACCEPTED -> accepted();
            case DECLINED -> declined();
            case DECLINE_REVIEW -> declineReview();
            case ASSIGNED -> assigned();
            case IN_PROGRESS -> inProgress();
            case ON_LEDGER -> onLedger();
            case REPLIED -> replied();
            case CLOSED -> closed();
            case WITHDRAWN -> withdrawn();
        };
    }

    static Matter matter() {
        return new Matter(AppealKind.PROBLEM, "020102", "339901001", Channel.WEB, false, "园区停电", "本月已停电四次");
    }

    static Appellant appellant() {
        return new Appellant("91339901MA2X1C7Q6C", "企业-7Q2M", "k1:name", "k1:phone", "hash");
    }

    static AppealId newId() {
        return new AppealId(UUID.fromString("019aaeb2-7c5e-7d31-9a44-3f0c52b8e6a1"));
    }

    static Appeal submitted() {
        return Appeal.submit(newId(), AppealNumber.draw(AT), appellant(), matter(), AT);
    }

    static Appeal supplementRequested() {
        Appeal appeal = submitted();
        appeal.requestSupplement("k1:reason", AT);
        return appeal;
    }

    static Appeal accepted() {
        Appeal appeal = submitted();
        appeal.accept(null, false, AT);
        return appeal;
    }

    static Appeal declined() {
        Appeal appeal = submitted();
        appeal.decline("k1:reason", "条例第八条", AT);
        return appeal;
    }

    static Appeal declineReview() {
        Appeal appeal = declined();
        appeal.askReview("k1:reason", AT);
        return appeal;
    }

    static Appeal assigned() {
        Appeal appeal = accepted();
        appeal.standing().assignTo(UNIT, 1);
        return appeal;
    }

    static Appeal inProgress() {
        Appeal appeal = assigned();
        appeal.standing().sign(1);
        return appeal;
    }

    static Appeal onLedger() {
        Appeal appeal = inProgress();
        appeal.standing().putOnLedger(1, AT);
        return appeal;
    }

    static Appeal replied() {
        Appeal appeal = inProgress();
        appeal.reply(answer(), UNIT, 1);
        return appeal;
    }

    static Appeal closed() {
        Appeal appeal = replied();
        appeal.close(CloseCause.RATED, 1, AT);
        return appeal;
    }

    /** After a unit had it, so that it can be taken up again. */
    static Appeal withdrawn() {
        Appeal appeal = inProgress();
        appeal.withdraw(AT);
        return appeal;
    }

    static Answer answer() {
        return new Answer(Outcome.SOLVED, null, AT);
    }
}
