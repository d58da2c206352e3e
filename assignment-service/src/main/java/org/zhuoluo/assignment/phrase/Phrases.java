package org.zhuoluo.assignment.phrase;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** All versions of all phrases; the newest of each is in force. */
@ApplicationScoped
class Phrases implements PanacheRepositoryBase<Phrase, Phrase.Key> {
    private static final String OFFERED = """
            from Phrase p where p.retired = false and (?1 = '' or p.issueType is null or p.issueType = ?1)
            and p.key.version = (select max(n.key.version) from Phrase n where n.key.id = p.key.id)""";

    /** Those of an issue type and those of all, or every one for an empty type; in the order in which they were made. */
    List<Phrase> offered(String issueType, UUID after, int limit) {
        return find(OFFERED + " and p.key.id > ?2 order by p.key.id", issueType, after)
                .page(0, limit)
                .list();
    }

    long countOffered(String issueType) {
        return find(OFFERED, issueType).count();
    }

    /**
     * Locked, so that of two who change it one sees what the other did. Both wait for the row of the first version, which is always there:
     * whoever waits for the newest has waited for one that is not the newest any more.
     */
    Phrase inForce(UUID id) {
        Phrase first = findByIdOptional(new Phrase.Key(id, 1), PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return find("key.id = ?1 order by key.version desc", id)
                .withLock(PESSIMISTIC_WRITE)
                .page(0, 1)
                .firstResultOptional()
                .orElse(first);
    }
}
