package org.zhuoluo.assignment.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.seed.SeedFile;

/** Defines the issue types of a file: what is new always was in force, what says something else than before is from today on. */
@ApplicationScoped
@Priority(30)
class IssueTypeSeed implements SeedFile<IssueTypeLine> {
    private final IssueTypes issueTypes;
    private final DefineIssueType defineIssueType;
    private final BusinessDay day;

    IssueTypeSeed(IssueTypes issueTypes, DefineIssueType defineIssueType, BusinessDay day) {
        this.issueTypes = issueTypes;
        this.defineIssueType = defineIssueType;
        this.day = day;
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
            Optional<IssueType> before = issueTypes.newest(line.code());
            if (before.map(IssueType::line).filter(line.says()::equals).isEmpty()) {
                var validity = before.isEmpty() ? IssueType.Validity.ALWAYS : IssueType.Validity.from(day.today());
                defineIssueType.define(line.code(), line.says(), validity, name());
            }
        }
    }
}
