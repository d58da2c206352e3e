package org.zhuoluo.assignment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.IssueTypeDefined;

/**
 * A version of an issue type (事项) with its limits, in force from a day on; versions are added and never changed, assignments point to
 * them.
 */
@Entity
@Table(name = "issue_type")
public class IssueType {
    @EmbeddedId
    private IssueTypeId id;

    @Embedded
    private CatalogueLine line;

    @Column(name = "effective_from")
    private @Nullable LocalDate effectiveFrom;

    private boolean retired;

    @Column(name = "defined_by")
    private String definedBy;

    @Column(name = "defined_at")
    private Instant definedAt;

    @SuppressWarnings("NullAway.Init")
    protected IssueType() {} // for Hibernate only

    IssueType(IssueTypeId id, CatalogueLine line, Validity validity, String definedBy, Instant definedAt) {
        this.id = id;
        this.line = line;
        this.effectiveFrom = validity.from();
        this.retired = validity.retired();
        this.definedBy = definedBy;
        this.definedAt = definedAt;
    }

    IssueTypeDefined defined() {
        return new IssueTypeDefined(
                id.code(),
                id.version(),
                line.nameZh(),
                line.nameEn(),
                line.categoryZh(),
                line.categoryEn(),
                line.signWorkingDays(),
                line.replyWorkingDays(),
                line.acceptedByRule(),
                effectiveFrom,
                retired,
                line.responsibleUnit(),
                line.handlingRuleZh(),
                line.handlingRuleEn(),
                line.complexReplyWorkingDays(),
                line.assistWorkingDays(),
                line.conditionsZh(),
                line.conditionsEn());
    }

    String code() {
        return id.code();
    }

    int version() {
        return id.version();
    }

    CatalogueLine line() {
        return line;
    }

    boolean isRetired() {
        return retired;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String definedBy() {
        return definedBy;
    }

    Instant definedAt() {
        return definedAt;
    }

    /**
     * Since when a version is in force.
     *
     * @param from none if it always was
     * @param retired nothing new of the type is taken in from then on; what is under way goes on by its limits
     */
    record Validity(@Nullable LocalDate from, boolean retired) {
        static final Validity ALWAYS = new Validity(null, false);

        static Validity from(LocalDate day) {
            return new Validity(day, false);
        }
    }
}
