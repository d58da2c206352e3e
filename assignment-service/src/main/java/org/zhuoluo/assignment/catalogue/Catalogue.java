package org.zhuoluo.assignment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.calendar.Limit;

/** Says under which terms a matter of an issue type is handled today. */
@ApplicationScoped
public class Catalogue {
    private final IssueTypes issueTypes;
    private final LimitsConfig defaults;
    private final BusinessDay day;

    Catalogue(IssueTypes issueTypes, LimitsConfig defaults, BusinessDay day) {
        this.issueTypes = issueTypes;
        this.defaults = defaults;
        this.day = day;
    }

    /** Whether matters of this issue type are taken in today. */
    public boolean knows(String issueType) {
        return issueTypes
                .on(day.today(), issueType)
                .filter(type -> !type.isRetired())
                .isPresent();
    }

    public Terms termsFor(@Nullable String issueType) {
        return Optional.ofNullable(issueType)
                .flatMap(code -> issueTypes.on(day.today(), code))
                .map(this::terms)
                .orElseGet(() -> new Terms(0, defaults.sign(), defaults.reply(), defaults.assist()));
    }

    private Terms terms(IssueType type) {
        CatalogueLine line = type.line();
        return new Terms(
                type.version(),
                Limit.workingDays(line.signWorkingDays()),
                Limit.workingDays(line.replyWorkingDays()),
                Optional.ofNullable(line.assistWorkingDays())
                        .map(Limit::workingDays)
                        .orElseGet(defaults::assist));
    }

    /** Whether any issue type that is taken in, today or from a day to come on, begins so; all begin with nothing. */
    public boolean hasIssueTypesUnder(String prefix) {
        return prefix.isEmpty() || issueTypes.countTakenInUnder(prefix, day.today()) > 0;
    }
}
