package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests for more time, decided or waiting. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID> {
    public List<Extension> of(AssignmentId assignment) {
        return list("assignmentId = ?1 order by askedAt, id", assignment.value());
    }

    public Optional<Extension> pendingOf(AssignmentId assignment) {
        return find("assignmentId = ?1 and granted is null", assignment.value()).firstResultOptional();
    }

    /** How many of a share were decided, whichever unit had it: what fell away undecided counts against nobody. */
    long decidedOf(UUID share) {
        return count("share = ?1 and granted is not null", share);
    }
}
