package org.zhuoluo.appeals.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    Obligation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no obligation " + id));
    }
}
