package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The notes of progress. */
@ApplicationScoped
public class ProgressNotes implements PanacheRepositoryBase<ProgressNote, UUID> {
    public List<ProgressNote> of(AssignmentId assignment) {
        return find("assignmentId = ?1 order by reportedAt, id", assignment.value())
                .list();
    }
}
