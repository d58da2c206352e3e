package org.zhuoluo.assignment.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reports, notes and reviews of the ledger. */
@ApplicationScoped
class LedgerNotes implements PanacheRepositoryBase<LedgerNote, UUID> {
    List<LedgerNote> of(UUID entry) {
        return list("entryId = ?1 order by writtenAt, id", entry);
    }
}
