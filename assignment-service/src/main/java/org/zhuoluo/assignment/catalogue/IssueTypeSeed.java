package org.zhuoluo.assignment.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;
import org.zhuoluo.messaging.outbox.Outbox;

/** Defines the issue types of a file, each as the next version of its code. */
@ApplicationScoped
@Priority(30)
class IssueTypeSeed implements SeedFile<IssueTypeLine> {
    private final IssueTypes issueTypes;
    private final Outbox outbox;

    IssueTypeSeed(IssueTypes issueTypes, Outbox outbox) {
        this.issueTypes = issueTypes;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "issue-types.csv";
    }

    @Override
    public Class<IssueTypeLine> line() {
        return IssueTypeLine.class;
    }

    @Override
    public void load(List<IssueTypeLine> lines) {
        for (IssueTypeLine line : lines) {
            int known = issueTypes.inForce(line.code()).map(IssueType::version).orElse(0);
            var issueType = new IssueType(new IssueTypeId(line.code(), known + 1), line);
            issueTypes.persist(issueType);
            outbox.append(issueType.defined());
        }
    }
}
