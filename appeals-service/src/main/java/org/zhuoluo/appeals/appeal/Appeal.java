package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealClosed;
import org.zhuoluo.messaging.contract.AppealDeclined;
import org.zhuoluo.messaging.contract.AppealEvent;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealReviewAsked;
import org.zhuoluo.messaging.contract.AppealReviewDecided;
import org.zhuoluo.messaging.contract.AppealSolvedOnTheSpot;
import org.zhuoluo.messaging.contract.AppealSupplementRequested;
import org.zhuoluo.messaging.contract.AppealSupplemented;
import org.zhuoluo.messaging.contract.AppealWithdrawn;

/**
 * One matter of one enterprise from submission to closing: each verb makes one move and returns what is to be told. Verbs that follow a
 * fact of another service name the round that the fact is about; one that has been overtaken throws {@link MoveOvertaken} and changes nothing.
 */
@Entity
public class Appeal {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    private String number;

    private Appellant appellant;
    private Matter matter;
    private Standing standing;
    private IntakeLimits limits = IntakeLimits.UNUSED;
    private @Nullable Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseCause closeCause;

    private Instant submittedAt;
    private int timelineLength;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {} // for Hibernate only: decides nothing

    private Appeal(
            AppealId id, AppealNumber number, Appellant appellant, Matter matter, AppealStatus first, Instant at) {
        this.id = id.value();
        this.number = number.value();
        this.appellant = appellant;
        this.matter = matter;
        this.standing = new Standing(first);
        this.submittedAt = at;
    }

    public static Appeal submit(AppealId id, AppealNumber number, Appellant appellant, Matter matter, Instant at) {
        return new Appeal(id, number, appellant, matter, AppealMove.SUBMIT.begin(AppealStatus.SUBMITTED), at);
    }

    /** History enters where it stood elsewhere and moves nobody: it is told by none of the events below. */
    public static Appeal importAs(
            AppealStatus stood, AppealId id, AppealNumber number, Appellant appellant, Matter matter, Instant at) {
        return new Appeal(id, number, appellant, matter, AppealMove.IMPORT.begin(stood), at);
    }

    public AppealSupplementRequested requestSupplement(String reasonEncrypted, Instant at) {
        standing.require(AppealMove.REQUEST_SUPPLEMENT);
        limits = limits.oneMoreSupplement(at);
        standing.make(AppealMove.REQUEST_SUPPLEMENT);
        return new AppealSupplementRequested(id, number, round(), reasonEncrypted, limits.supplementsRequested(), at);
    }

    public AppealSupplemented supplement(Instant at) {
        standing.make(AppealMove.SUPPLEMENT);
        return new AppealSupplemented(id, number, round(), at);
    }

    public AppealWithdrawn lapseSupplement(Instant windowOpenedAt, int inRound, Instant at) {
        if (limits.isOfAnEarlierRequest(windowOpenedAt)) {
            throw new MoveOvertaken(AppealMove.LAPSE_SUPPLEMENT, status());
        }
        standing.follow(AppealMove.LAPSE_SUPPLEMENT, inRound);
        return new AppealWithdrawn(id, number, round(), "NO_SUPPLEMENT", standing.aUnitHadIt(), at);
    }

    public AppealAccepted accept(@Nullable String issueType, boolean byRule, Instant at) {
        standing.make(AppealMove.ACCEPT);
        if (issueType != null) {
            matter = matter.classifiedAs(issueType);
        }
        return new AppealAccepted(
                id, number, round(), matter.kind().name(), matter.issueType(), matter.area(), byRule, at);
    }

    public AppealDeclined decline(String reasonEncrypted, String legalGround, Instant at) {
        standing.make(AppealMove.DECLINE);
        return new AppealDeclined(id, number, round(), reasonEncrypted, legalGround, at);
    }

    public AppealReviewAsked askReview(String reasonEncrypted, Instant at) {
        standing.require(AppealMove.ASK_REVIEW);
        limits = limits.theOneReview();
        standing.make(AppealMove.ASK_REVIEW);
        return new AppealReviewAsked(id, number, round(), reasonEncrypted, at);
    }

    public AppealReviewDecided uphold(String reasonEncrypted, Instant at) {
        standing.make(AppealMove.UPHOLD);
        return new AppealReviewDecided(id, number, round(), false, reasonEncrypted, at);
    }

    public AppealReviewDecided overturn(String reasonEncrypted, Instant at) {
        standing.make(AppealMove.OVERTURN);
        return new AppealReviewDecided(id, number, round(), true, reasonEncrypted, at);
    }

    public List<AppealEvent> solveOnTheSpot(Outcome outcome, @Nullable String finalGround, Instant at) {
        standing.require(AppealMove.SOLVE_ON_THE_SPOT);
        if (outcome == Outcome.NOT_SOLVED && finalGround == null) {
            throw Refusal.of(AppealProblem.NOT_SOLVED_NEEDS_GROUND);
        }
        standing.make(AppealMove.SOLVE_ON_THE_SPOT);
        return List.of(
                new AppealSolvedOnTheSpot(id, number, round(), outcome.name(), at),
                answered(
                        new Answer(outcome, finalGround, at),
                        standing.leadUnit().orElse(null)));
    }

    public AppealReplied strikeOff(Answer given, @Nullable String unit, int inRound) {
        standing.follow(AppealMove.STRIKE_OFF, inRound);
        return answered(given, unit);
    }

    public AppealReplied reply(Answer given, String unit, int inRound) {
        standing.follow(AppealMove.REPLY, inRound);
        return answered(given, unit);
    }

    /** The enterprise was answered when it was; what the answer came to is another. */
    public void correctReply(Outcome outcome, @Nullable String finalGround, int inRound) {
        standing.follow(AppealMove.CORRECT_REPLY, inRound);
        Instant repliedAt =
                Objects.requireNonNull(answer, "what is corrected was answered").repliedAt();
        answer = new Answer(outcome, finalGround, repliedAt);
    }

    public AppealClosed close(CloseCause cause, int inRound, Instant at) {
        standing.follow(cause.move(), inRound);
        closeCause = cause;
        return new AppealClosed(id, number, round(), cause.name(), at);
    }

    public AppealReopened reopen(ReopenCause cause, int inRound, Instant at) {
        standing.follow(AppealMove.REOPEN, inRound);
        return nextRound(cause, at);
    }

    public AppealWithdrawn withdraw(Instant at) {
        standing.make(AppealMove.WITHDRAW);
        return new AppealWithdrawn(id, number, round(), "BY_ENTERPRISE", standing.aUnitHadIt(), at);
    }

    public AppealReopened reopenWithdrawn(int inRound, Instant at) {
        standing.require(AppealMove.REOPEN_WITHDRAWN);
        if (!standing.aUnitHadIt()) {
            throw Refusal.of(AppealProblem.NO_UNIT_HAD_IT);
        }
        standing.follow(AppealMove.REOPEN_WITHDRAWN, inRound);
        return nextRound(ReopenCause.PRESSURE_FOUND, at);
    }

    private AppealReopened nextRound(ReopenCause cause, Instant at) {
        standing.startNextRound();
        answer = null;
        closeCause = null;
        return new AppealReopened(
                id, number, round(), cause.name(), standing.leadUnit().orElse(null), at);
    }

    private AppealReplied answered(Answer given, @Nullable String unit) {
        answer = given;
        return new AppealReplied(id, number, round(), given.outcome().name(), unit, given.repliedAt());
    }

    /** The place of the next entry on the timeline; the row's lock makes it gapless. */
    int nextTimelinePosition() {
        return ++timelineLength;
    }

    public AppealId id() {
        return new AppealId(id);
    }

    public String number() {
        return number;
    }

    public Appellant appellant() {
        return appellant;
    }

    public Matter matter() {
        return matter;
    }

    public Standing standing() {
        return standing;
    }

    public AppealStatus status() {
        return standing.status();
    }

    public int round() {
        return standing.round();
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<CloseCause> closeCause() {
        return Optional.ofNullable(closeCause);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public long version() {
        return version;
    }
}
