package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All returns of all appeals, ruled on or waiting. */
@ApplicationScoped
public class Returns implements PanacheRepositoryBase<Return, UUID> {
    public List<Return> ofAppeal(UUID appealId) {
        return list("appealId = ?1 order by returnedAt", appealId);
    }

    /** It was ruled for good that the share stays where it is, whichever unit had it then. */
    public boolean wasRuledOut(UUID share) {
        return count(
                        "decision = ?1 and assignmentId in (select a.id from Assignment a where coalesce(a.share, a.id) = ?2)",
                        ReturnDecision.REFUSED_FINAL,
                        share)
                > 0;
    }

    public Return of(AssignmentId assignment) {
        return findByIdOptional(assignment.value()).orElseThrow();
    }
}
