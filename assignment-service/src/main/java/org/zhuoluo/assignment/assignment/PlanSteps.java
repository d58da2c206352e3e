package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of all staged plans. */
@ApplicationScoped
public class PlanSteps implements PanacheRepositoryBase<PlanStep, UUID> {
    /** All that were ever planned for a share, by their numbers. */
    public List<PlanStep> ofShare(UUID share) {
        return list("share = ?1 order by number", share);
    }

    /** Those that are still to be taken. */
    public List<PlanStep> openOf(UUID share) {
        return list("share = ?1 and status = ?2 order by number", share, StepStatus.PLANNED);
    }
}
