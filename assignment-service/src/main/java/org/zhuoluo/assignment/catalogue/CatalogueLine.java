package org.zhuoluo.assignment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the responsibility catalogue (派单目录) says of an issue type. */
@Embeddable
record CatalogueLine(
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,
        @Column(name = "category_zh") String categoryZh,
        @Column(name = "category_en") String categoryEn,
        @Column(name = "sign_working_days") int signWorkingDays,
        @Column(name = "reply_working_days") int replyWorkingDays,

        @Column(name = "complex_reply_working_days") @Nullable
        Integer complexReplyWorkingDays,

        @Column(name = "assist_working_days") @Nullable Integer assistWorkingDays,
        @Column(name = "accepted_by_rule") boolean acceptedByRule,
        @Column(name = "responsible_unit") @Nullable String responsibleUnit,
        @Column(name = "handling_rule_zh") @Nullable String handlingRuleZh,
        @Column(name = "handling_rule_en") @Nullable String handlingRuleEn,
        @Column(name = "conditions_zh") @Nullable String conditionsZh,
        @Column(name = "conditions_en") @Nullable String conditionsEn) {}
