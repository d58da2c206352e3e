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

    public Return of(AssignmentId assignment) {
        return findByIdOptional(assignment.value()).orElseThrow();
    }
}
