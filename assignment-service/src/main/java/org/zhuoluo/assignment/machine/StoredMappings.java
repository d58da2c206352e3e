package org.zhuoluo.assignment.machine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All mappings that were ever set. */
@ApplicationScoped
class StoredMappings implements PanacheRepositoryBase<StoredMapping, StoredMapping.Key> {
    Optional<StoredMapping> latest(String unit) {
        return find("key.unit = ?1 order by key.version desc", unit).page(0, 1).firstResultOptional();
    }

    /** Ours, for a unit that never set one. */
    StatusMapping of(String unit) {
        return latest(unit).map(StoredMapping::toMapping).orElse(StatusMapping.OURS);
    }
}
