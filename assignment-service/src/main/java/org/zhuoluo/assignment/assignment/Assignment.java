package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentMove.ADVISE;
import static org.zhuoluo.assignment.assignment.AssignmentMove.ASK_ASSISTANCE;
import static org.zhuoluo.assignment.assignment.AssignmentMove.ASK_EXTENSION;
import static org.zhuoluo.assignment.assignment.AssignmentMove.ASK_LEDGER;
import static org.zhuoluo.assignment.assignment.AssignmentMove.ASK_MATERIAL;
import static org.zhuoluo.assignment.assignment.AssignmentMove.CANCEL;
import static org.zhuoluo.assignment.assignment.AssignmentMove.CONTACT;
import static org.zhuoluo.assignment.assignment.AssignmentMove.CORRECT;
import static org.zhuoluo.assignment.assignment.AssignmentMove.DECIDE_EXTENSION;
import static org.zhuoluo.assignment.assignment.AssignmentMove.DRAFT;
import static org.zhuoluo.assignment.assignment.AssignmentMove.HAND_ON;
import static org.zhuoluo.assignment.assignment.AssignmentMove.KEEP;
import static org.zhuoluo.assignment.assignment.AssignmentMove.PLAN;
import static org.zhuoluo.assignment.assignment.AssignmentMove.PUT_ON_LEDGER;
import static org.zhuoluo.assignment.assignment.AssignmentMove.REPLY;
import static org.zhuoluo.assignment.assignment.AssignmentMove.REPORT;
import static org.zhuoluo.assignment.assignment.AssignmentMove.RESUME;
import static org.zhuoluo.assignment.assignment.AssignmentMove.RETURN;
import static org.zhuoluo.assignment.assignment.AssignmentMove.SIGN;
import static org.zhuoluo.assignment.assignment.AssignmentMove.SIGN_ON_LEDGER;
import static org.zhuoluo.assignment.assignment.AssignmentMove.SPLIT;
import static org.zhuoluo.assignment.assignment.AssignmentMove.STRIKE_OFF;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.RoundDuties;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;
import org.zhuoluo.messaging.contract.AssignmentExtensionDecided;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentReplySubmitted;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.workingtime.Deadline;

/** One unit's share of an appeal in one round (交办件), and all that can be done with it; each act says what it tells. */
@Entity
@Table(name = "assignment")
public class Assignment extends AssignmentRecord {
    protected Assignment() {} // for Hibernate only

    /** The first assignment of a share of the matter. */
    Assignment(
            AssignmentId id,
            RoundId round,
            String appealNumber,
            Handover handover,
            @Nullable String instructionEncrypted,
            Instant madeAt) {
        this.id = id.value();
        this.share = id.value();
        this.round = round;
        this.appealNumber = appealNumber;
        this.handover = handover;
        this.instructionEncrypted = instructionEncrypted;
        this.madeAt = madeAt;
        this.status = AssignmentStatus.MADE;
    }

    /** The assignment that carries this share on with another unit. */
    Assignment next(AssignmentId nextId, Handover to, @Nullable String instruction, Instant at) {
        var next = new Assignment(nextId, round, appealNumber, to, instruction, at);
        next.share = share();
        next.assistedShare = assistedShare;
        if (isOnLedger()) {
            next.status = AssignmentStatus.ON_LEDGER; // it cannot be settled now, whoever has it
        }
        return next;
    }

    public AssignmentMade made() {
        return AssignmentFacts.made(this);
    }

    /** The unit takes note; late or not, its main clock has been running since the matter was given to it. */
    public AssignmentSigned sign(Instant at) {
        make(SIGN);
        return signed(at);
    }

    /** The same of what came to the unit on the ledger, where it stays. */
    AssignmentSigned takeOver(Instant at) {
        make(signedAt == null ? SIGN_ON_LEDGER : SIGN); // once, as any other
        return signed(at);
    }

    private AssignmentSigned signed(Instant at) {
        signedAt = at;
        boolean late = !at.isBefore(handover.signDueAt());
        return new AssignmentSigned(round.appealId(), appealNumber, id, round.round(), handover.unit(), late, at);
    }

    public AssignmentProgressReported report(ProgressNote note) {
        make(REPORT);
        return note.told(this);
    }

    /** By which dated steps the unit goes about it; the reply stays due when it is. */
    public void plan() {
        make(PLAN);
    }

    public void reportStep() {
        make(REPORT);
    }

    AssignmentReplyPublished reply(Reply reply, Completion completion) {
        make(REPLY);
        endedAt = reply.publishedAt();
        return reply.told(this, completion);
    }

    /** The unit asks for the ledger, for which it must work on the matter; nothing changes until that is decided. */
    public void askForLedger() {
        make(ASK_LEDGER);
    }

    /** It cannot be settled now; the supervisor has agreed to the unit's plan. */
    public void putOnLedger() {
        make(PUT_ON_LEDGER);
    }

    /** The unit works on it again. */
    public void resume() {
        make(RESUME);
    }

    /** What was on the ledger is settled, and the enterprise has its answer. */
    AssignmentReplyPublished strikeOff(Reply reply, Completion completion) {
        make(STRIKE_OFF);
        endedAt = reply.publishedAt();
        return reply.told(this, completion);
    }

    /** A second person of the unit is to publish it: a reply, or the correction of one. */
    public AssignmentReplySubmitted draft(ReplyDraft draft) {
        make(draft.isCorrection() ? CORRECT : DRAFT);
        return draft.told(this);
    }

    /** The next version of what was published; the enterprise's time to rate does not begin anew. */
    public AssignmentReplyPublished correct(Reply version, boolean complete) {
        make(CORRECT);
        return version.told(this, new Completion(complete, false, false));
    }

    /** The unit talked to the enterprise, or tried to. */
    public AssignmentContactRecorded contact(ContactRecord contact) {
        make(CONTACT);
        return contact.told(this);
    }

    /** Not ours, says the unit; no clock stops for it. */
    public AssignmentReturned giveBack(Return returned) {
        make(RETURN);
        return returned.told(this);
    }

    /** The coordinator ruled that it stays. */
    public void keep() {
        make(KEEP);
    }

    /** Another unit carries this share on. */
    AssignmentTransferred handOn(Assignment next, HandOnCause cause, Instant at) {
        make(HAND_ON);
        endedAt = at;
        return AssignmentFacts.handedOn(this, next, cause, at);
    }

    /** A part of the matter becomes another unit's; this one still answers for the whole. */
    void split() {
        make(SPLIT);
    }

    /** Another unit is asked for its opinion. */
    AssignmentAssistanceAsked ask(Assignment assisting, Instant at) {
        make(ASK_ASSISTANCE);
        assisting.assistedShare = share();
        return AssignmentFacts.asked(this, assisting, at);
    }

    /** The unit that asked for the opinion, or whoever carries its share on, asks the next one. */
    AssignmentAssistanceAsked askedBy(Assignment asking, Instant at) {
        return AssignmentFacts.asked(asking, this, at);
    }

    /** The unit asks for more time; its clock runs on. */
    public AssignmentExtensionRequested askFor(Extension extension) {
        make(ASK_EXTENSION);
        return extension.told(this);
    }

    /** More time until then, or with no deadline none. */
    public AssignmentExtensionDecided decide(
            Extension extension, @Nullable Deadline until, String explanationEncrypted, Signature by) {
        make(DECIDE_EXTENSION);
        return extension.decide(this, until, explanationEncrypted, by);
    }

    /** The unit needs something of the enterprise; its clock stands still meanwhile. */
    public AssignmentMaterialAsked askFor(MaterialRequest material) {
        make(ASK_MATERIAL);
        return material.told(this);
    }

    /** The opinion that was asked for. */
    public AssignmentOpinionGiven advise(Opinion opinion) {
        make(ADVISE);
        endedAt = opinion.givenAt();
        return opinion.told(this);
    }

    public AssignmentCancelled cancel(String reason, Instant at) {
        make(CANCEL);
        endedAt = at;
        return new AssignmentCancelled(round.appealId(), appealNumber, id, round.round(), handover.unit(), reason, at);
    }

    /** Any act of the unit before it signed counts as signing then. */
    public boolean isUnsigned() {
        return status == AssignmentStatus.MADE || isOnLedger() && signedAt == null;
    }

    public boolean isOnLedger() {
        return status == AssignmentStatus.ON_LEDGER;
    }

    /** What has ended is owed no more, whatever its share still owes. */
    void follow(RoundDuties duties) {
        boolean owed = AssignmentStatus.OPEN.contains(status);
        nextDuty = owed ? duties.nearestOf(charge()).map(NextDuty::of).orElse(NextDuty.NONE) : NextDuty.NONE;
    }

    private void make(AssignmentMove move) {
        status = move.from(handover.role(), status);
    }
}
