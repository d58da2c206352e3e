package org.zhuoluo.assignment.routing;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.ROUND_ENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Choice;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.messaging.outbox.Outbox;

/** A leader decides (签批); approved as proposed, the matter goes to its unit in the same act, with the leader's words. */
@ApplicationScoped
class DecideSignOff {
    private final SignOffs signOffs;
    private final Rounds rounds;
    private final Matters matters;
    private final GiveWaiting giveWaiting;
    private final Seal seal;
    private final FieldCipher cipher;
    private final Supervision supervision;
    private final Outbox outbox;

    DecideSignOff(
            SignOffs signOffs,
            Rounds rounds,
            Matters matters,
            GiveWaiting giveWaiting,
            Seal seal,
            FieldCipher cipher,
            Supervision supervision,
            Outbox outbox) {
        this.signOffs = signOffs;
        this.rounds = rounds;
        this.matters = matters;
        this.giveWaiting = giveWaiting;
        this.seal = seal;
        this.cipher = cipher;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Transactional
    SignOff decide(UUID id, SignOffDecisionRequest request, Sight sight) {
        SignOffPlace place = signOffs.placeOf(id)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (rounds.lock(place.roundId()).hasEnded()) {
            throw Refusal.of(ROUND_ENDED);
        }
        return decide(signOffs.lock(id), request);
    }

    /** One of several, by itself: what hinders it hinders no other. */
    @Transactional(REQUIRES_NEW)
    void decideApart(UUID id, SignOffDecisionRequest request, Sight sight) {
        decide(id, request, sight);
    }

    private SignOff decide(SignOff signOff, SignOffDecisionRequest request) {
        Matter matter = matters.require(signOff.round().appealId());
        Signature by = seal.signature();
        String instruction = seal.encryptIfAny(matter.appealId(), request.instruction());
        outbox.append(signOff.decide(matter, request.approved(), instruction, by));
        supervision.take(
                Fact.of(Happening.SIGN_OFF_DECIDED, signOff.round(), by.at()).concerning(signOff.id()));
        signOff.unitToGiveItTo().ifPresent(unit -> {
            String asked =
                    cipher.decrypt(signOff.textEncrypted(), matter.appealId().toString());
            var waiting = new WaitingMatter(signOff.round(), matter);
            giveWaiting.to(Choice.of(unit, null, null), waiting, asked, instruction, signOff.isComplex());
        });
        return signOff;
    }
}
