package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** All drafts of replies; of an assignment one at a time waits. */
@ApplicationScoped
public class ReplyDrafts implements PanacheRepositoryBase<ReplyDraft, UUID> {
    /** The latest first. */
    public List<ReplyDraft> of(AssignmentId assignment) {
        return list("assignmentId = ?1 order by draftedAt desc, id desc", assignment.value());
    }

    public Optional<ReplyDraft> find(AssignmentId assignment, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignment.value(), id).firstResultOptional();
    }

    public boolean isOnePending(AssignmentId assignment) {
        return count("assignmentId = ?1 and status = ?2", assignment.value(), DraftStatus.PENDING) > 0;
    }

    /** The unit has its share no more, or it is on the ledger. */
    public void voidOf(AssignmentId assignment) {
        update(
                "status = ?1 where assignmentId = ?2 and status = ?3",
                DraftStatus.VOIDED,
                assignment.value(),
                DraftStatus.PENDING);
    }

    /** The appeal ended or was reopened: neither a reply nor the correction of one is let out any more. */
    void voidOf(RoundId round) {
        update(
                "status = ?1 where status = ?2 and assignmentId in (select a.id from Assignment a where a.round = ?3)",
                DraftStatus.VOIDED,
                DraftStatus.PENDING,
                round);
    }
}
