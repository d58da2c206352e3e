package org.zhuoluo.appeals.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.appeals.appeal.AppealId;

/** The duties, found by appeal. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    /** In the order in which they were opened. */
    public List<Obligation> of(AppealId id) {
        return list("appealId = ?1 order by openedAt, id", id.value());
    }

    /** The same without what the house owes itself: rulings on returns, decisions on requests of units, the look at a draft, and all that an assisting unit owes. */
    public List<Obligation> shownToEnterprise(AppealId id) {
        return list("""
                from Obligation o where o.appealId = ?1 and o.kind not in ('RULE', 'DECIDE', 'REVIEW') and not exists
                (select 1 from GivenAssignment g where g.id = o.assignmentId and g.role = 'ASSISTING')
                order by o.openedAt, o.id""", id.value());
    }

    /** Evaluation has decided that the time to rate had passed. */
    public void lapseRating(UUID appealId, int round, Instant at) {
        list("appealId = ?1 and round = ?2 and kind = 'RATE' and state = ?3", appealId, round, ObligationState.OPEN)
                .forEach(window -> window.end(ObligationState.LAPSED, at));
    }

    Obligation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no obligation " + id));
    }
}
