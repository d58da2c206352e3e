package org.zhuoluo.appeals.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhuoluo.messaging.contract.IssueTypeDefined;

/** An issue type as it was last published. */
@Entity
@Table(name = "issue_type")
class IssueTypeCopy {
    @Id
    private String code;

    private int version;
    private String nameZh;
    private String nameEn;
    private boolean acceptedByRule;

    @SuppressWarnings("NullAway.Init")
    protected IssueTypeCopy() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init")
    IssueTypeCopy(IssueTypeDefined defined) {
        code = defined.code();
        take(defined);
    }

    void follow(IssueTypeDefined defined) {
        if (defined.version() > version) {
            take(defined);
        }
    }

    private void take(IssueTypeDefined defined) {
        version = defined.version();
        nameZh = defined.nameZh();
        nameEn = defined.nameEn();
        acceptedByRule = defined.acceptedByRule();
    }

    IssueType issueType() {
        return new IssueType(new Named(code, nameZh, nameEn), acceptedByRule);
    }
}
