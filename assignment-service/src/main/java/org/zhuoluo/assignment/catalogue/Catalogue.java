package org.zhuoluo.assignment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
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
        return termsFor(issueType, false);
    }

    /** A complex matter (复杂事项) has the line's limit for such; where the line has none, it is handled as any other. */
    public Terms termsFor(@Nullable String issueType, boolean complex) {
        return today(issueType)
                .map(type -> terms(type, complex))
                .orElseGet(() -> new Terms(0, false, defaults.sign(), defaults.reply(), defaults.assist()));
    }

    /** For whoever wants to give a matter as complex. */
    public void requireLimitForComplex(@Nullable String issueType) {
        if (today(issueType).map(type -> type.line().complexReplyWorkingDays()).isEmpty()) {
            throw Refusal.of(CatalogueProblem.NO_LIMIT_FOR_COMPLEX)
                    .field(
                            "complex",
                            "派单目录未规定该事项的复杂办理期限",
                            "The catalogue has no limit for complex matters of this type");
        }
    }

    /** The unit that answers for the issue type (责任单位), if the catalogue names one. */
    public Optional<String> responsibleFor(@Nullable String issueType) {
        return today(issueType).map(type -> type.line().responsibleUnit());
    }

    private Optional<IssueType> today(@Nullable String issueType) {
        return Optional.ofNullable(issueType).flatMap(code -> issueTypes.on(day.today(), code));
    }

    private Terms terms(IssueType type, boolean complex) {
        CatalogueLine line = type.line();
        Optional<Integer> longer =
                Optional.ofNullable(line.complexReplyWorkingDays()).filter(days -> complex);
        return new Terms(
                type.version(),
                longer.isPresent(),
                Limit.workingDays(line.signWorkingDays()),
                Limit.workingDays(longer.orElseGet(line::replyWorkingDays)),
                Optional.ofNullable(line.assistWorkingDays())
                        .map(Limit::workingDays)
                        .orElseGet(defaults::assist));
    }

    /** Whether any issue type that is taken in, today or from a day to come on, begins so; all begin with nothing. */
    public boolean hasIssueTypesUnder(String prefix) {
        return prefix.isEmpty() || issueTypes.countTakenInUnder(prefix, day.today()) > 0;
    }
}
