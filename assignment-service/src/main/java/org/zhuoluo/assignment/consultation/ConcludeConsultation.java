package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.consultation.ConcludeRequest.Task;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.messaging.outbox.Outbox;

/** Writes down what came of it and gives each unit what was decided for it, in one act: all of it happens, or nothing. */
@ApplicationScoped
class ConcludeConsultation {
    private final Consultations consultations;
    private final Conveners conveners;
    private final Rounds rounds;
    private final GiveDecisions giveDecisions;
    private final Seal seal;
    private final Outbox outbox;

    ConcludeConsultation(
            Consultations consultations,
            Conveners conveners,
            Rounds rounds,
            GiveDecisions giveDecisions,
            Seal seal,
            Outbox outbox) {
        this.consultations = consultations;
        this.conveners = conveners;
        this.rounds = rounds;
        this.giveDecisions = giveDecisions;
        this.seal = seal;
        this.outbox = outbox;
    }

    @Transactional
    Consultation conclude(ConsultationId id, @Nullable String ifMatch, ConcludeRequest request) {
        Consultation consultation = take(id, ifMatch);
        Signature by = seal.signature();
        List<Task> tasks = request.decisions() == null ? List.of() : request.decisions();
        RoundId round = consultation.round();
        var minutes = new Minutes(
                seal.encrypt(round.appealId(), request.minutes()),
                seal.encryptIfAny(round.appealId(), request.summary()),
                by.account(),
                by.at());
        List<Decision> decided = giveDecisions.give(consultation, tasks, by.at());
        outbox.append(consultation.conclude(minutes, decided));
        return consultation;
    }

    private Consultation take(ConsultationId id, @Nullable String ifMatch) {
        Consultation found = consultations
                .findByIdOptional(id.value())
                .filter(consultation -> consultation.isLedBy(conveners.sight()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        rounds.lock(found.round());
        consultations.lock(found);
        ETags.require(ifMatch, found.version());
        found.requireNoMinutes();
        return found;
    }
}
