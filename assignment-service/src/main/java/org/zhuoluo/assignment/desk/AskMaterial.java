package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.MaterialRequest;
import org.zhuoluo.assignment.assignment.MaterialRequests;
import org.zhuoluo.assignment.assignment.MaterialRule;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.outbox.Outbox;

/** A unit asks something of the enterprise (请企业补充材料); its clock stands still until it has it, or until that time is over. */
@ApplicationScoped
class AskMaterial {
    private final Desk desk;
    private final MaterialRule rule;
    private final MaterialRequests requests;
    private final Supervision supervision;
    private final Outbox outbox;

    AskMaterial(Desk desk, MaterialRule rule, MaterialRequests requests, Supervision supervision, Outbox outbox) {
        this.desk = desk;
        this.rule = rule;
        this.requests = requests;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Transactional
    Assignment ask(AssignmentId id, @Nullable String ifMatch, MaterialAskedRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        MaterialRequest material = rule.asked(assignment, request.text());
        desk.signIfUnsigned(assignment, material.askedAt());
        AssignmentMaterialAsked told = assignment.askFor(material);
        rule.check(assignment, material.askedAt());
        outbox.append(told);
        requests.persist(material);
        supervision.take(
                Fact.about(Happening.MATERIAL_ASKED, assignment.round(), assignment.charge(), material.askedAt())
                        .concerning(material.id())
                        .dueBy(rule.deadline(material.askedAt())));
        return assignment;
    }
}
