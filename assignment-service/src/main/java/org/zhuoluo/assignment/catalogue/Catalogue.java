package org.zhuoluo.assignment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.calendar.Limit;

/** Says under which terms a matter of an issue type is handled today. */
@ApplicationScoped
public class Catalogue {
    private final IssueTypes issueTypes;
    private final LimitsConfig defaults;

    Catalogue(IssueTypes issueTypes, LimitsConfig defaults) {
        this.issueTypes = issueTypes;
        this.defaults = defaults;
    }

    public boolean knows(String issueType) {
        return issueTypes.inForce(issueType).isPresent();
    }

    public Terms termsFor(@Nullable String issueType) {
        return Optional.ofNullable(issueType)
                .flatMap(issueTypes::inForce)
                .map(type -> new Terms(
                        type.version(),
                        Limit.workingDays(type.signWorkingDays()),
                        Limit.workingDays(type.replyWorkingDays())))
                .orElseGet(() -> new Terms(0, defaults.sign(), defaults.reply()));
    }
}
