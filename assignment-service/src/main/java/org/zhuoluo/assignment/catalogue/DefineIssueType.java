package org.zhuoluo.assignment.catalogue;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.zhuoluo.messaging.outbox.Outbox;

/** Writes the next version of an issue type and tells everybody; its caller holds the reference data. */
@ApplicationScoped
class DefineIssueType {
    private final IssueTypes issueTypes;
    private final Outbox outbox;
    private final InstantSource clock;

    DefineIssueType(IssueTypes issueTypes, Outbox outbox, InstantSource clock) {
        this.issueTypes = issueTypes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    IssueType define(String code, CatalogueLine line, IssueType.Validity validity, String by) {
        int known = issueTypes.newest(code).map(IssueType::version).orElse(0);
        var next = new IssueType(new IssueTypeId(code, known + 1), line, validity, by, clock.instant());
        issueTypes.persist(next);
        outbox.append(next.defined());
        return next;
    }
}
