package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an appeal stands and in whose hands: the part of the aggregate through which every move goes. Its public verbs follow facts of the
 * units' work, of which we have nothing to tell; each names the round it is about, and an overtaken one changes nothing.
 */
@Embeddable
public class Standing {
    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    private int round = 1;
    private @Nullable String leadUnit;
    private @Nullable Instant ledgerSince;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {} // for Hibernate only

    Standing(AppealStatus first) {
        status = first;
    }

    public void assignTo(String unit, int inRound) {
        follow(AppealMove.ASSIGN, inRound);
        leadUnit = unit;
    }

    public void sign(int inRound) {
        follow(AppealMove.SIGN, inRound);
    }

    public void giveToAnother(String unit, int inRound) {
        follow(AppealMove.REASSIGN, inRound);
        leadUnit = unit;
    }

    /** The lead's share is on the ledger, and another unit carries it on there. */
    public void giveToAnotherOnLedger(String unit, int inRound) {
        follow(AppealMove.REASSIGN_ON_LEDGER, inRound);
        leadUnit = unit;
    }

    public void askMaterial(int inRound) {
        follow(AppealMove.ASK_MATERIAL, inRound);
    }

    public void answerMaterial(int inRound) {
        follow(AppealMove.ANSWER_MATERIAL, inRound);
    }

    public void lapseMaterial(int inRound) {
        follow(AppealMove.LAPSE_MATERIAL, inRound);
    }

    public void putOnLedger(int inRound, Instant at) {
        follow(AppealMove.PUT_ON_LEDGER, inRound);
        ledgerSince = at;
    }

    public void resume(int inRound) {
        follow(AppealMove.RESUME, inRound);
        ledgerSince = null;
    }

    public void rectify(int inRound) {
        follow(AppealMove.RECTIFY, inRound);
    }

    /** Refuses what the table does not allow, before anything else is looked at. */
    void require(AppealMove move) {
        move.from(status);
    }

    /** Makes the move, or refuses it. */
    void make(AppealMove move) {
        status = move.from(status);
    }

    /** Makes a move that a fact of this round or an earlier one asks for. */
    void follow(AppealMove move, int inRound) {
        if (inRound < round) {
            throw new MoveOvertaken(move, status);
        }
        if (inRound > round) {
            throw new MoveNotAllowed(move, status);
        }
        make(move);
    }

    /** The previous lead stays named, and answerable, until the next unit has the matter. */
    void startNextRound() {
        round++;
        ledgerSince = null;
    }

    boolean aUnitHadIt() {
        return leadUnit != null;
    }

    public AppealStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public Optional<String> leadUnit() {
        return Optional.ofNullable(leadUnit);
    }

    public boolean isOnLedger() {
        return ledgerSince != null;
    }
}
