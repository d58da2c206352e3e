package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Addressees;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.messaging.outbox.Outbox;

/** A coordinator lays a waiting matter before a leader (呈请签批); until that is decided the clock of DISPATCH stands still. */
@ApplicationScoped
class AskSignOff {
    private final WaitingMatters waitingMatters;
    private final SignOffs signOffs;
    private final Addressees addressees;
    private final Catalogue catalogue;
    private final Seal seal;
    private final Supervision supervision;
    private final Outbox outbox;
    private final InstantSource clock;

    AskSignOff(
            WaitingMatters waitingMatters,
            SignOffs signOffs,
            Addressees addressees,
            Catalogue catalogue,
            Seal seal,
            Supervision supervision,
            Outbox outbox,
            InstantSource clock) {
        this.waitingMatters = waitingMatters;
        this.signOffs = signOffs;
        this.addressees = addressees;
        this.catalogue = catalogue;
        this.seal = seal;
        this.supervision = supervision;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    SignOff ask(UUID appealId, SignOffRequest request, Sight sight) {
        WaitingMatter waiting = waitingMatters.take(appealId, sight);
        signOffs.requireNoneOpen(waiting.round());
        String proposed = request.proposedUnit();
        if (proposed != null) {
            addressees.named(proposed, "proposedUnit");
        }
        if (request.complex()) {
            catalogue.requireLimitForComplex(waiting.matter().issueType());
        }
        var signOff = new SignOff(
                Uuid7.next(clock),
                waiting.round(),
                waiting.matter(),
                seal.encrypt(appealId, request.text()),
                new SignOff.Proposal(proposed, request.complex()),
                seal.signature());
        outbox.append(signOff.told(waiting.matter()));
        signOffs.persist(signOff);
        supervision.take(Fact.of(Happening.SIGN_OFF_ASKED, waiting.round(), signOff.askedAt())
                .concerning(signOff.id()));
        return signOff;
    }
}
