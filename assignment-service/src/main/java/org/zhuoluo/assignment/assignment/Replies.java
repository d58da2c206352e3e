package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published answers, in all their versions. */
@ApplicationScoped
public class Replies implements PanacheRepositoryBase<Reply, UUID> {
    public Optional<Reply> latestOf(AssignmentId assignment) {
        return find("assignmentId = ?1 order by replyVersion desc", assignment.value())
                .firstResultOptional();
    }

    /** The one in force first. */
    public List<Reply> versionsOf(AssignmentId assignment) {
        return list("assignmentId = ?1 order by replyVersion desc", assignment.value());
    }
}
