package org.zhuoluo.appeals.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealStatus;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.CloseCause;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.ReopenCause;
import org.zhuoluo.appeals.obligation.Obligations;
import org.zhuoluo.messaging.contract.AppealEvent;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.inbox.Received;

/** Closes an appeal, keeps it for rectification or starts its next round, as its rating demands. */
@ApplicationScoped
public class FollowRating {
    private final Chronicle chronicle;
    private final Obligations obligations;

    FollowRating(Chronicle chronicle, Obligations obligations) {
        this.chronicle = chronicle;
        this.obligations = obligations;
    }

    public void onRated(Received<EvaluationRated> received) {
        EvaluationRated rated = received.event();
        Entry entry =
                Entry.of(EntryCode.RATED, rated.ratedAt()).detail(rated.level()).saying(rated.commentEncrypted());
        chronicle.follow(rated.appealId(), entry, appeal -> consequenceOf(rated, appeal));
    }

    public void onNotGiven(Received<EvaluationRatingNotGiven> received) {
        EvaluationRatingNotGiven lapsed = received.event();
        obligations.lapseRating(lapsed.appealId(), lapsed.round(), lapsed.lapsedAt());
        chronicle.follow(
                lapsed.appealId(),
                Entry.of(EntryCode.RATING_NOT_GIVEN, lapsed.lapsedAt()),
                appeal -> wasWithdrawnIn(lapsed.round(), appeal)
                        ? List.of()
                        : List.of(appeal.close(CloseCause.RATING_NOT_GIVEN, lapsed.round(), lapsed.lapsedAt())));
    }

    private static List<AppealEvent> consequenceOf(EvaluationRated rated, Appeal appeal) {
        if (wasWithdrawnIn(rated.round(), appeal)) {
            return List.of();
        }
        return switch (Consequence.valueOf(rated.consequence())) {
            case CLOSE -> List.of(appeal.close(CloseCause.RATED, rated.round(), rated.ratedAt()));
            case REOPEN -> List.of(appeal.reopen(ReopenCause.BAD_RATING, rated.round(), rated.ratedAt()));
            case RECTIFY -> {
                appeal.standing().rectify(rated.round());
                yield List.of();
            }
        };
    }

    /** Who withdraws after a unit had the matter is still asked how it went; the answer is in time and moves nothing. */
    private static boolean wasWithdrawnIn(int round, Appeal appeal) {
        return appeal.status() == AppealStatus.WITHDRAWN && appeal.round() == round;
    }
}
