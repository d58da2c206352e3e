package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Answering;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Writing;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;

/** One person of the unit says that a matter on the ledger is settled (申请销号); it waits for a second one. */
@ApplicationScoped
class SubmitStrikeOff {
    private final TakeEntry takeEntry;
    private final StrikeOffs strikeOffs;
    private final ViewRule viewRule;
    private final Answering answering;
    private final LedgerDuties duties;
    private final Seal seal;
    private final InstantSource clock;

    SubmitStrikeOff(
            TakeEntry takeEntry,
            StrikeOffs strikeOffs,
            ViewRule viewRule,
            Answering answering,
            LedgerDuties duties,
            Seal seal,
            InstantSource clock) {
        this.takeEntry = takeEntry;
        this.strikeOffs = strikeOffs;
        this.viewRule = viewRule;
        this.answering = answering;
        this.duties = duties;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    LedgerEntry submit(UUID id, @Nullable String ifMatch, StrikeOffRequest request) {
        Signature by = seal.signature();
        Taken taken = takeEntry.asUnit(id, ifMatch, by.at());
        taken.entry().requireStrikeOffPossible();
        if (strikeOffs.waiting(id).isPresent()) {
            throw Refusal.of(LedgerProblem.STRIKE_OFF_WAITING);
        }
        answering.requireNoStepLeft(taken.assignment());
        StrikeOff draft = draft(taken, request, by);
        strikeOffs.persist(draft);
        duties.submitted(taken, draft);
        return taken.entry();
    }

    private StrikeOff draft(Taken taken, StrikeOffRequest request, Signature by) {
        Assignment of = taken.assignment();
        var view = new BackedView(
                request.enterpriseView(),
                seal.encryptIfAny(of.round().appealId(), request.viewText()),
                viewRule.backing(taken, request.enterpriseView()).id());
        return new StrikeOff(
                Uuid7.next(clock),
                taken.entry().id(),
                request.verdict(),
                Writing.of(seal.encrypt(of, request.text()), request.attachments()),
                Writing.of(seal.encrypt(of, request.evidence()), request.evidenceAttachments()),
                view,
                by);
    }
}
