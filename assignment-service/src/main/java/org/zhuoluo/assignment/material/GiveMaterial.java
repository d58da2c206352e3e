package org.zhuoluo.assignment.material;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.MATERIAL_NOT_PENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.MaterialRequest;
import org.zhuoluo.assignment.assignment.MaterialRequests;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Writing;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.messaging.outbox.Outbox;

/** The enterprise gives what a unit asked for (补充材料), and that unit's clock runs again with the time given back. */
@ApplicationScoped
class GiveMaterial {
    private final MaterialRequests requests;
    private final Assignments assignments;
    private final Rounds rounds;
    private final Sights sights;
    private final Seal seal;
    private final Supervision supervision;
    private final Outbox outbox;

    GiveMaterial(
            MaterialRequests requests,
            Assignments assignments,
            Rounds rounds,
            Sights sights,
            Seal seal,
            Supervision supervision,
            Outbox outbox) {
        this.requests = requests;
        this.assignments = assignments;
        this.rounds = rounds;
        this.sights = sights;
        this.seal = seal;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Transactional
    MaterialRequest give(UUID id, AnswerRequest request) {
        RoundId round = sights.appellantHash()
                .flatMap(appellant -> requests.roundOf(id, appellant))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        rounds.lock(round);
        MaterialRequest asked = requests.findById(id);
        Assignment holder = assignments.waitingFor(asked).orElseThrow(() -> Refusal.of(MATERIAL_NOT_PENDING));
        Signature by = seal.signature();
        if (!by.at().isBefore(asked.dueAt())) {
            throw Refusal.of(MATERIAL_NOT_PENDING); // its time is over, though nobody has noticed yet
        }
        Writing answer = Writing.of(seal.encrypt(round.appealId(), request.text()), request.attachments());
        outbox.append(asked.give(holder, answer, by));
        supervision.take(Fact.about(Happening.MATERIAL_GIVEN, round, holder.charge(), by.at())
                .concerning(id));
        return asked;
    }
}
