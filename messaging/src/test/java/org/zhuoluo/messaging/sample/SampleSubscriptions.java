package org.zhuoluo.messaging.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.CalendarYearDefined;
import org.zhuoluo.messaging.contract.EvaluationInvited;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.contract.IssueTypeDefined;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.inbox.Received;
import org.zhuoluo.messaging.inbox.Subscription;
import org.zhuoluo.messaging.outbox.Outbox;

/** What the sample service listens to. */
@Singleton
public class SampleSubscriptions {
    public static final String WATCHING = "watching";
    public static final String INVITING = "inviting";

    private final Witnesses witnesses;
    private final Poison poison;
    private final Outbox outbox;

    public SampleSubscriptions(Witnesses witnesses, Poison poison, Outbox outbox) {
        this.witnesses = witnesses;
        this.poison = poison;
        this.outbox = outbox;
    }

    /** Writes down what it hears of appeals, evaluations and areas. */
    @Produces
    @Singleton
    public Subscription watching() {
        return watchingBuilder().build();
    }

    public Subscription.Builder watchingBuilder() {
        return Subscription.named(WATCHING)
                .on(AppealSubmitted.class, this::watch)
                .on(AppealAccepted.class, this::watch)
                .on(AppealReplied.class, this::watch)
                .on(EvaluationInvited.class, this::watch)
                .on(EvaluationRated.class, this::watch)
                .on(AreaDefined.class, this::watch)
                .ignoring(UnitDefined.class, PostDefined.class, LeaveDefined.class)
                .ignoring(IssueTypeDefined.class, CalendarYearDefined.class)
                .ignoring(EvaluationRatingNotGiven.class)
                .ignoring(
                        AppealSupplementRequested.class,
                        AppealSupplemented.class,
                        AppealDeclined.class,
                        AppealReviewAsked.class)
                .ignoring(
                        AppealReviewDecided.class,
                        AppealSolvedOnTheSpot.class,
                        AppealWithdrawn.class,
                        AppealClosed.class)
                .ignoring(AppealReopened.class);
    }

    /** Answers a reply with an invitation. */
    @Produces
    @Singleton
    public Subscription inviting() {
        return Subscription.named(INVITING)
                .on(AppealReplied.class, this::invite)
                .ignoring(AppealSubmitted.class, AppealAccepted.class)
                .ignoring(
                        AppealSupplementRequested.class,
                        AppealSupplemented.class,
                        AppealDeclined.class,
                        AppealReviewAsked.class)
                .ignoring(
                        AppealReviewDecided.class,
                        AppealSolvedOnTheSpot.class,
                        AppealWithdrawn.class,
                        AppealClosed.class)
                .ignoring(AppealReopened.class)
                .build();
    }

    private void watch(Received<?> received) {
        witnesses.witness(WATCHING, received);
        poison.taste(received);
    }

    private void invite(Received<AppealReplied> received) {
        AppealReplied replied = received.event();
        witnesses.witness(INVITING, received);
        outbox.append(new EvaluationInvited(
                replied.appealId(), replied.appealNumber(), received.id(), replied.round(), replied.repliedAt()));
    }
}
