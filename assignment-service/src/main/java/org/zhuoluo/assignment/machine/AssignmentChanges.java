package org.zhuoluo.assignment.machine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is new about assignments, by the units that may know. */
@ApplicationScoped
class AssignmentChanges implements PanacheRepositoryBase<AssignmentChange, Long> {
    List<AssignmentChange> between(String scope, long after, long upTo, int limit) {
        return find("scope = ?1 and position > ?2 and position <= ?3 order by position", scope, after, upTo)
                .page(0, limit)
                .list();
    }
}
