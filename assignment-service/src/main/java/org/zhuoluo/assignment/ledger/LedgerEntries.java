package org.zhuoluo.assignment.ledger;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.LedgerQuestion;

/** All entries of the ledger that were ever asked for. */
@ApplicationScoped
class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID>, LedgerQuestion {
    private static final Set<LedgerStatus> RUNNING = Set.of(LedgerStatus.ASKED, LedgerStatus.OPEN);

    /** Asked without loading the entry, so that its round can be locked first. */
    Optional<AssignmentId> assignmentOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.assignmentId from LedgerEntry e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(AssignmentId::new);
    }

    LedgerEntry lock(UUID id) {
        return findByIdOptional(id, PESSIMISTIC_WRITE).orElseThrow();
    }

    @Override
    public boolean waits(AssignmentId assignment) {
        return count("assignmentId = ?1 and status = ?2", assignment.value(), LedgerStatus.ASKED) > 0;
    }

    /** What was asked for or is on the ledger of this assignment; at most one. */
    List<LedgerEntry> runningOf(AssignmentId assignment) {
        return list("assignmentId = ?1 and status in ?2", assignment.value(), RUNNING);
    }
}
