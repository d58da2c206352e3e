package org.zhuoluo.assignment.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The strike-offs that were drafted; of one entry at most one waits. */
@ApplicationScoped
class StrikeOffs implements PanacheRepositoryBase<StrikeOff, UUID> {
    List<StrikeOff> of(UUID entry) {
        return list("entryId = ?1 order by submittedAt, id", entry);
    }

    Optional<StrikeOff> waiting(UUID entry) {
        return find("entryId = ?1 and decision is null", entry).firstResultOptional();
    }

    void dropWaiting(UUID entry, Instant at) {
        waiting(entry).ifPresent(draft -> draft.drop(at));
    }
}
