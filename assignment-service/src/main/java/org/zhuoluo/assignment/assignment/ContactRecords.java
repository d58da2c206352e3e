package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The talks of units with enterprises. */
@ApplicationScoped
public class ContactRecords implements PanacheRepositoryBase<ContactRecord, UUID> {
    public List<ContactRecord> of(AssignmentId assignment) {
        return list("assignmentId = ?1 order by contactedAt, id", assignment.value());
    }
}
