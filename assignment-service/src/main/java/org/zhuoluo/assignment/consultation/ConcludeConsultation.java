package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.FurtherUnits.Share;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.consultation.ConcludeRequest.Task;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Choice;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.workingtime.Deadline;
import org.zhuoluo.workingtime.WorkingCalendar;

/** Writes down what came of it and gives each unit what was decided for it, in one act: all of it happens, or nothing. */
@ApplicationScoped
class ConcludeConsultation {
    private final Consultations consultations;
    private final Conveners conveners;
    private final Rounds rounds;
    private final Assignments assignments;
    private final FurtherUnits furtherUnits;
    private final Seal seal;
    private final Outbox outbox;

    ConcludeConsultation(
            Consultations consultations,
            Conveners conveners,
            Rounds rounds,
            Assignments assignments,
            FurtherUnits furtherUnits,
            Seal seal,
            Outbox outbox) {
        this.consultations = consultations;
        this.conveners = conveners;
        this.rounds = rounds;
        this.assignments = assignments;
        this.furtherUnits = furtherUnits;
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
        List<Decision> decided = tasks.isEmpty() ? List.of() : give(leadOf(round), tasks, by.at());
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

    /** The share may have been handed on since the units were called together. */
    private Assignment leadOf(RoundId round) {
        return assignments.openOf(round).stream()
                .filter(open -> open.handover().role() == UnitRole.LEAD)
                .findFirst()
                .orElseThrow(() -> Refusal.of(ConsultationProblem.NO_LEAD_HAS_IT));
    }

    private List<Decision> give(Assignment lead, List<Task> tasks, Instant now) {
        var decisions = new ArrayList<Decision>();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            String place = "decisions[%d]".formatted(i);
            if (task.due().isBefore(today)) {
                throw Refusal.of(ConsultationProblem.DECISION_DUE_PASSED)
                        .field(place + ".due", "请选择今天或以后的日期", "Please choose today or a later day");
            }
            decisions.add(Decision.of(given(lead, task, place + "."), task.due()));
        }
        return decisions;
    }

    private Assignment given(Assignment lead, Task task, String place) {
        Choice whom = Choice.of(task.unit(), null, null).standingAt(place);
        var share = Share.due(whom, task.task(), endOf(task.due()));
        return switch (task.role()) {
            case PART -> furtherUnits.part(lead, share);
            case ASSISTING -> furtherUnits.ask(lead, share, RoutedBy.COORDINATOR);
        };
    }

    /** Until 24:00 of that day, whatever the calendar says of it. */
    private static Deadline endOf(LocalDate day) {
        return new Deadline(day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant(), day, false);
    }
}
