package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.ReplyDrafts;
import org.zhuoluo.assignment.unit.Sights;

/** The drafts of an assignment, for its unit alone. */
@ApplicationScoped
class ReadDrafts {
    private final Assignments assignments;
    private final ReplyDrafts drafts;
    private final Sights sights;
    private final FieldCipher cipher;

    ReadDrafts(Assignments assignments, ReplyDrafts drafts, Sights sights, FieldCipher cipher) {
        this.assignments = assignments;
        this.drafts = drafts;
        this.sights = sights;
        this.cipher = cipher;
    }

    @Transactional
    List<DraftView> of(AssignmentId id) {
        Assignment assignment =
                assignments.visible(id, sights.ofUnit()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        String appeal = assignment.round().appealId().toString();
        return drafts.of(id).stream()
                .map(draft -> DraftView.of(draft, encrypted -> cipher.decrypt(encrypted, appeal)))
                .toList();
    }
}
