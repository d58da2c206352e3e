package org.zhuoluo.appeals.reference;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.IssueTypeDefined;

/** A version of an issue type as it was published; one of a day to come is kept and not yet asked for. */
@Entity
@Table(name = "issue_type")
class IssueTypeCopy {
    @EmbeddedId
    private IssueTypeVersion id;

    private String nameZh;
    private String nameEn;
    private boolean acceptedByRule;
    private @Nullable LocalDate effectiveFrom;
    private boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected IssueTypeCopy() {} // for Hibernate only

    IssueTypeCopy(IssueTypeDefined defined) {
        id = versionOf(defined);
        nameZh = defined.nameZh();
        nameEn = defined.nameEn();
        acceptedByRule = defined.acceptedByRule();
        effectiveFrom = defined.effectiveFrom();
        retired = Boolean.TRUE.equals(defined.retired());
    }

    static IssueTypeVersion versionOf(IssueTypeDefined defined) {
        return new IssueTypeVersion(defined.code(), defined.version());
    }

    IssueType issueType() {
        return new IssueType(new Named(id.code(), nameZh, nameEn), acceptedByRule, retired);
    }
}
