package org.zhuoluo.assignment.catalogue;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.seed.SeedFile;

/**
 * Defines the issue types of a file: what is new always was in force, what the file says otherwise than before is from today on. What
 * somebody else has said of a type since stays.
 */
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
            if (before.isEmpty()) {
                defineIssueType.define(line.code(), line.says(), IssueType.Validity.ALWAYS, name());
            } else if (saysOtherwise(line)) {
                sayOtherwise(line, before.get());
            }
        }
    }

    private boolean saysOtherwise(IssueTypeLine line) {
        return issueTypes
                .newestBy(name(), line.code())
                .map(IssueType::line)
                .filter(line.says()::equals)
                .isEmpty();
    }

    private void sayOtherwise(IssueTypeLine line, IssueType before) {
        if (before.definedBy().equals(name())) {
            defineIssueType.define(line.code(), line.says(), IssueType.Validity.from(day.today()), name());
        } else if (!before.line().equals(line.says())) {
            Log.warnf("Leaves %s as people have it: %s says something else of it", line.code(), name());
        }
    }
}
