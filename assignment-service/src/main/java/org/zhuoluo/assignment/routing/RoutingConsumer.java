package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.supervision.Happening.ACCEPTED;
import static org.zhuoluo.assignment.supervision.Happening.REOPENED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_OVERTURNED;
import static org.zhuoluo.assignment.supervision.Happening.SOLVED_ON_THE_SPOT;
import static org.zhuoluo.assignment.supervision.Happening.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.CancelAssignments;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
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
import org.zhuoluo.messaging.inbox.Subscription;

/** Listens to what intake decides and routes it; withdraws it from the units when the appeal ends. */
@ApplicationScoped
class RoutingConsumer {
    private final Matters matters;
    private final Rounds rounds;
    private final Supervision supervision;
    private final RouteMatter routeMatter;
    private final CancelAssignments cancelAssignments;
    private final DispatchQueue queue;
    private final SignOffs signOffs;

    RoutingConsumer(
            Matters matters,
            Rounds rounds,
            Supervision supervision,
            RouteMatter routeMatter,
            CancelAssignments cancelAssignments,
            DispatchQueue queue,
            SignOffs signOffs) {
        this.matters = matters;
        this.rounds = rounds;
        this.supervision = supervision;
        this.routeMatter = routeMatter;
        this.cancelAssignments = cancelAssignments;
        this.queue = queue;
        this.signOffs = signOffs;
    }

    /** A decline ends nothing here: a matter that was not accepted was given to nobody. */
    @Produces
    @Singleton
    Subscription subscription() {
        return Subscription.named("routing")
                .on(AppealSubmitted.class, received -> matters.remember(received.event()))
                .on(AppealAccepted.class, received -> accepted(received.event()))
                .on(AppealReviewDecided.class, received -> decided(received.event()))
                .on(AppealReopened.class, received -> reopened(received.event()))
                .on(AppealSolvedOnTheSpot.class, received -> solved(received.event()))
                .on(AppealWithdrawn.class, received -> withdrawn(received.event()))
                .ignoring(
                        AppealSupplementRequested.class,
                        AppealSupplemented.class,
                        AppealDeclined.class,
                        AppealReviewAsked.class,
                        AppealReplied.class,
                        AppealClosed.class)
                .build();
    }

    private void accepted(AppealAccepted event) {
        matters.remember(event);
        route(ACCEPTED, round(event, event.round()), event.acceptedAt());
    }

    private void decided(AppealReviewDecided event) {
        if (event.overturned()) {
            route(REVIEW_OVERTURNED, round(event, event.round()), event.decidedAt());
        }
    }

    private void reopened(AppealReopened event) {
        route(REOPENED, round(event, event.round()), event.reopenedAt());
    }

    private void solved(AppealSolvedOnTheSpot event) {
        end(SOLVED_ON_THE_SPOT, round(event, event.round()), event.solvedAt());
    }

    private void withdrawn(AppealWithdrawn event) {
        end(WITHDRAWN, round(event, event.round()), event.withdrawnAt());
    }

    /** The duties are told first, in case supervision's own consumer is behind: DISPATCH is there before it is met. */
    private void route(Happening what, RoundId round, Instant at) {
        supervision.take(Fact.of(what, round, at));
        if (!rounds.lock(round).hasEnded()) {
            routeMatter.route(round, matters.require(round.appealId()));
        }
    }

    private void end(Happening what, RoundId round, Instant at) {
        supervision.take(Fact.of(what, round, at));
        cancelAssignments.cancel(round, what.name(), at);
        queue.deleteById(round);
        signOffs.voidOf(round);
    }

    private static RoundId round(AboutAppeal event, int round) {
        return new RoundId(event.appealId(), round);
    }
}
