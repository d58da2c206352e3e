package org.zhuoluo.appeals.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The appeals, found by identity. */
@ApplicationScoped
public class Appeals implements PanacheRepositoryBase<Appeal, UUID> {
    /** For a change: whoever comes second waits. A fact about an appeal that we do not have is wrong, not early. */
    public Appeal requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("no appeal " + id));
    }
}
