package org.zhuoluo.assignment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhuoluo.messaging.contract.IssueTypeDefined;

/** A version of an issue type (事项) with its limits; versions are added and never changed, assignments point to them. */
@Entity
@Table(name = "issue_type")
public class IssueType {
    @EmbeddedId
    private IssueTypeId id;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "category_zh")
    private String categoryZh;

    @Column(name = "category_en")
    private String categoryEn;

    @Column(name = "sign_working_days")
    private int signWorkingDays;

    @Column(name = "reply_working_days")
    private int replyWorkingDays;

    @Column(name = "accepted_by_rule")
    private boolean acceptedByRule;

    @SuppressWarnings("NullAway.Init")
    protected IssueType() {} // for Hibernate only

    IssueType(IssueTypeId id, IssueTypeLine line) {
        this.id = id;
        this.nameZh = line.nameZh();
        this.nameEn = line.nameEn();
        this.categoryZh = line.categoryZh();
        this.categoryEn = line.categoryEn();
        this.signWorkingDays = line.signWorkingDays();
        this.replyWorkingDays = line.replyWorkingDays();
        this.acceptedByRule = line.acceptedByRule();
    }

    IssueTypeDefined defined() {
        return new IssueTypeDefined(
                id.code(),
                id.version(),
                nameZh,
                nameEn,
                categoryZh,
                categoryEn,
                signWorkingDays,
                replyWorkingDays,
                acceptedByRule);
    }

    String code() {
        return id.code();
    }

    int version() {
        return id.version();
    }

    int signWorkingDays() {
        return signWorkingDays;
    }

    int replyWorkingDays() {
        return replyWorkingDays;
    }
}
