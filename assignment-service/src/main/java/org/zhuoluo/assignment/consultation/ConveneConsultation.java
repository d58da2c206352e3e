package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Addressees;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.messaging.outbox.Outbox;

/** Calls units together about a matter that a lead unit has; no clock of it stands still meanwhile. */
@ApplicationScoped
class ConveneConsultation {
    private final TakeAssignment takeAssignment;
    private final Conveners conveners;
    private final Addressees addressees;
    private final Consultations consultations;
    private final Seal seal;
    private final Outbox outbox;
    private final InstantSource clock;

    ConveneConsultation(
            TakeAssignment takeAssignment,
            Conveners conveners,
            Addressees addressees,
            Consultations consultations,
            Seal seal,
            Outbox outbox,
            InstantSource clock) {
        this.takeAssignment = takeAssignment;
        this.conveners = conveners;
        this.addressees = addressees;
        this.consultations = consultations;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Consultation convene(AssignmentId id, @Nullable String ifMatch, ConveneRequest request) {
        Assignment lead = takeAssignment.take(id, conveners.sight(), ifMatch);
        if (lead.handover().role() != UnitRole.LEAD || !AssignmentStatus.OPEN.contains(lead.status())) {
            throw Refusal.of(ConsultationProblem.NO_LEAD_HAS_IT);
        }
        Signature by = seal.signature();
        if (!request.heldAt().isAfter(by.at())) {
            throw Refusal.of(ConsultationProblem.MEETING_NOT_AHEAD)
                    .field("heldAt", "请选择将来的时间", "Please choose a time that is still to come");
        }
        var consultation = new Consultation(
                Uuid7.next(clock), lead, conveners.of(lead), meeting(lead, request), invited(lead, request), by);
        consultations.persist(consultation);
        outbox.append(consultation.convened());
        return consultation;
    }

    private Meeting meeting(Assignment lead, ConveneRequest request) {
        return new Meeting(request.heldAt(), seal.encrypt(lead, request.place()), seal.encrypt(lead, request.agenda()));
    }

    /** The lead first, each unit once. */
    private List<Participant> invited(Assignment lead, ConveneRequest request) {
        var byUnit = new LinkedHashMap<String, Participant>();
        byUnit.put(lead.handover().unit(), Participant.of(lead.charge().to()));
        for (int i = 0; i < request.units().size(); i++) {
            String unit = request.units().get(i);
            byUnit.putIfAbsent(unit, Participant.of(addressees.takingPart(unit, "units[%d]".formatted(i))));
        }
        return new ArrayList<>(byUnit.values());
    }
}
