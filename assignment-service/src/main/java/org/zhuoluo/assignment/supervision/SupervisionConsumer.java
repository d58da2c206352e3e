package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.supervision.Happening.ACCEPTED;
import static org.zhuoluo.assignment.supervision.Happening.CLOSED;
import static org.zhuoluo.assignment.supervision.Happening.DECLINED;
import static org.zhuoluo.assignment.supervision.Happening.INVITED_THOUGH_WITHDRAWN;
import static org.zhuoluo.assignment.supervision.Happening.LEFT_BEHIND;
import static org.zhuoluo.assignment.supervision.Happening.NOT_RATED;
import static org.zhuoluo.assignment.supervision.Happening.RATED;
import static org.zhuoluo.assignment.supervision.Happening.REOPENED;
import static org.zhuoluo.assignment.supervision.Happening.REPLIED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_ASKED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_OVERTURNED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_UPHELD;
import static org.zhuoluo.assignment.supervision.Happening.SOLVED_ON_THE_SPOT;
import static org.zhuoluo.assignment.supervision.Happening.SUBMITTED;
import static org.zhuoluo.assignment.supervision.Happening.SUPPLEMENTED;
import static org.zhuoluo.assignment.supervision.Happening.SUPPLEMENT_REQUESTED;
import static org.zhuoluo.assignment.supervision.Happening.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealClosed;
import org.zhuoluo.messaging.contract.AppealDeclined;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealReviewAsked;
import org.zhuoluo.messaging.contract.AppealReviewDecided;
import org.zhuoluo.messaging.contract.AppealSolvedOnTheSpot;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AppealSupplementRequested;
import org.zhuoluo.messaging.contract.AppealSupplemented;
import org.zhuoluo.messaging.contract.AppealWithdrawn;
import org.zhuoluo.messaging.contract.EvaluationInvited;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.inbox.Received;
import org.zhuoluo.messaging.inbox.Subscription;

/** Listens to the whole loop for the sake of the duties, apart from routing, so that a broken rule cannot stop it. */
@ApplicationScoped
class SupervisionConsumer {
    private final Supervision supervision;
    private final Matters matters;
    private final RoundWatch watch;

    SupervisionConsumer(Supervision supervision, Matters matters, RoundWatch watch) {
        this.supervision = supervision;
        this.matters = matters;
        this.watch = watch;
    }

    @Produces
    @Singleton
    Subscription subscription() {
        return Subscription.named("supervision")
                .on(AppealSubmitted.class, this::onSubmitted)
                .on(AppealAccepted.class, this::onAccepted)
                .on(AppealSupplementRequested.class, take(SupervisionConsumer::requested))
                .on(AppealSupplemented.class, take(e -> fact(SUPPLEMENTED, e, e.round(), e.supplementedAt())))
                .on(AppealDeclined.class, take(e -> fact(DECLINED, e, e.round(), e.declinedAt())))
                .on(AppealReviewAsked.class, take(e -> fact(REVIEW_ASKED, e, e.round(), e.askedAt())))
                .on(AppealReviewDecided.class, take(SupervisionConsumer::decided))
                .on(AppealSolvedOnTheSpot.class, take(e -> fact(SOLVED_ON_THE_SPOT, e, e.round(), e.solvedAt())))
                .on(AppealReplied.class, take(e -> fact(REPLIED, e, e.round(), e.repliedAt())))
                .on(AppealReopened.class, this::onReopened)
                .on(AppealWithdrawn.class, this::onWithdrawn)
                .on(AppealClosed.class, take(e -> fact(CLOSED, e, e.round(), e.closedAt())))
                .on(EvaluationRated.class, take(e -> fact(RATED, e, e.round(), e.ratedAt())))
                .on(EvaluationRatingNotGiven.class, take(e -> fact(NOT_RATED, e, e.round(), e.lapsedAt())))
                .ignoring(EvaluationInvited.class)
                .build();
    }

    private void onSubmitted(Received<AppealSubmitted> received) {
        AppealSubmitted submitted = received.event();
        matters.remember(submitted);
        supervision.take(fact(SUBMITTED, submitted, submitted.round(), submitted.submittedAt()));
    }

    private void onAccepted(Received<AppealAccepted> received) {
        AppealAccepted accepted = received.event();
        matters.remember(accepted);
        supervision.take(fact(ACCEPTED, accepted, accepted.round(), accepted.acceptedAt()));
    }

    /** The new round has its duty before the window of the old one ends. */
    private void onReopened(Received<AppealReopened> received) {
        AppealReopened reopened = received.event();
        var before = new RoundId(reopened.appealId(), reopened.round() - 1);
        supervision.hold(before);
        supervision.take(fact(REOPENED, reopened, reopened.round(), reopened.reopenedAt()));
        supervision.take(Fact.of(LEFT_BEHIND, before, reopened.reopenedAt()));
        watch.leftBehind(before);
    }

    private void onWithdrawn(Received<AppealWithdrawn> received) {
        AppealWithdrawn withdrawn = received.event();
        supervision.take(fact(WITHDRAWN, withdrawn, withdrawn.round(), withdrawn.withdrawnAt()));
        if (withdrawn.aUnitHadIt()) {
            supervision.take(fact(INVITED_THOUGH_WITHDRAWN, withdrawn, withdrawn.round(), withdrawn.withdrawnAt()));
        }
    }

    private <E extends AboutAppeal> Consumer<Received<E>> take(Function<E, Fact> reading) {
        return received -> supervision.take(reading.apply(received.event()));
    }

    private static Fact requested(AppealSupplementRequested event) {
        var round = new RoundId(event.appealId(), event.round());
        return Fact.repeated(SUPPLEMENT_REQUESTED, round, event.requestedAt(), event.timesAsked());
    }

    private static Fact decided(AppealReviewDecided event) {
        Happening what = event.overturned() ? REVIEW_OVERTURNED : REVIEW_UPHELD;
        return fact(what, event, event.round(), event.decidedAt());
    }

    private static Fact fact(Happening what, AboutAppeal event, int round, Instant at) {
        return Fact.of(what, new RoundId(event.appealId(), round), at);
    }
}
