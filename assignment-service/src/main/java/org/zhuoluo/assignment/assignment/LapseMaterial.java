package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.supervision.WindowWatch;
import org.zhuoluo.messaging.outbox.Outbox;

/** What was not given in time is done without: the unit's clock runs again in the transaction in which the window closes. */
@ApplicationScoped
class LapseMaterial implements WindowWatch {
    private final MaterialRequests requests;
    private final Assignments assignments;
    private final Supervision supervision;
    private final Outbox outbox;

    LapseMaterial(MaterialRequests requests, Assignments assignments, Supervision supervision, Outbox outbox) {
        this.requests = requests;
        this.assignments = assignments;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Override
    @Transactional(MANDATORY)
    public void ranOut(RoundId round, UUID item, Instant at) {
        MaterialRequest request = requests.findById(item);
        assignments.holderOf(round, request.share()).ifPresent(holder -> {
            outbox.append(request.lapse(holder, at));
            supervision.take(Fact.about(Happening.MATERIAL_LAPSED, round, holder.charge(), at)
                    .concerning(item));
        });
    }
}
