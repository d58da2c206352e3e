package org.zhuoluo.appeals.handling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhuoluo.messaging.contract.AssignmentMade;

/** Who was given what. */
@ApplicationScoped
class GivenAssignments implements PanacheRepositoryBase<GivenAssignment, UUID> {
    /** Of one that an operator had discarded nothing is known; then it moves nothing, as a part does. */
    boolean isLead(UUID id) {
        return findByIdOptional(id).map(GivenAssignment::isLead).orElse(false);
    }

    /** Whether another unit had this share before; the fact that it was handed on comes first. */
    boolean replacesAnother(AssignmentMade made) {
        return count("appealId = ?1 and handedOnTo = ?2", made.appealId(), made.assignmentId()) > 0;
    }
}
