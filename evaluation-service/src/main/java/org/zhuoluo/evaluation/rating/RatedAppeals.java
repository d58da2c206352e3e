package org.zhuoluo.evaluation.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is known of the appeals that may be rated. */
@ApplicationScoped
class RatedAppeals implements PanacheRepositoryBase<RatedAppeal, UUID> {
    RatedAppeal require(UUID appealId) {
        return findByIdOptional(appealId)
                .orElseThrow(() -> new IllegalStateException("Nothing was ever heard of appeal " + appealId));
    }
}
