package org.zhuoluo.appeals.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps the copies as supervision tells, and withdraws an appeal whose supplement was not given in time. */
@ApplicationScoped
public class FollowObligation {
    private static final String SUPPLEMENT = "SUPPLEMENT";

    private final Obligations obligations;
    private final Chronicle chronicle;

    FollowObligation(Obligations obligations, Chronicle chronicle) {
        this.obligations = obligations;
        this.chronicle = chronicle;
    }

    public void onOpened(Received<ObligationOpened> received) {
        obligations.persist(new Obligation(received.event()));
    }

    public void onMet(Received<ObligationMet> received) {
        ObligationMet met = received.event();
        obligations.require(met.obligationId()).end(ObligationState.MET, met.metAt());
    }

    public void onVoided(Received<ObligationVoided> received) {
        ObligationVoided voided = received.event();
        obligations.require(voided.obligationId()).end(ObligationState.VOIDED, voided.voidedAt());
    }

    public void onPaused(Received<ObligationPaused> received) {
        ObligationPaused paused = received.event();
        obligations.require(paused.obligationId()).pause(paused.reason());
    }

    public void onResumed(Received<ObligationResumed> received) {
        ObligationResumed resumed = received.event();
        obligations.require(resumed.obligationId()).resume(resumed);
    }

    public void onTransferred(Received<ObligationTransferred> received) {
        ObligationTransferred transferred = received.event();
        obligations.require(transferred.obligationId()).handOn(transferred);
    }

    public void onRescheduled(Received<ObligationRescheduled> received) {
        ObligationRescheduled rescheduled = received.event();
        obligations.require(rescheduled.obligationId()).reschedule(rescheduled);
    }

    /**
     * Of the windows that run out only that of a supplement which intake asked for is ours to act on: what a unit asked for in the course of an
     * assignment it can do without, and the appeal goes on. The rating's stays open until evaluation has decided what follows,
     * so that an appeal which waits for that is not nobody's.
     */
    public void onLapsed(Received<ObligationLapsed> received) {
        ObligationLapsed lapsed = received.event();
        if (lapsed.kind().equals(SUPPLEMENT)) {
            Obligation window = obligations.require(lapsed.obligationId());
            window.end(ObligationState.LAPSED, lapsed.lapsedAt());
            if (window.isOfAnAssignment()) {
                return;
            }
            chronicle.follow(
                    lapsed.appealId(),
                    Entry.of(EntryCode.SUPPLEMENT_LAPSED, lapsed.lapsedAt()),
                    appeal -> List.of(appeal.lapseSupplement(window.openedAt(), lapsed.round(), lapsed.lapsedAt())));
        }
    }
}
