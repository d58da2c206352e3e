package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.Step.Finding.FIRED;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_AREA;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_ISSUE_TYPE;
import static org.zhuoluo.assignment.routing.Step.Finding.UNIT_GONE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.function.Predicate;

/** One line of a rule set: matters that meet all it asks go to this unit; an empty prefix means all. */
@Embeddable
record Rule(
        int position,
        @Column(name = "issue_type_prefix") String issueTypePrefix,
        @Column(name = "area_prefix") String areaPrefix,
        @Convert(converter = ConditionsInJson.class) Conditions conditions,
        String unit,
        @Column(name = "explain_zh") String explainZh,
        @Column(name = "explain_en") String explainEn) {
    Step.Finding lookAt(Question question, Predicate<String> canTakeIt) {
        String issueType = question.issueType() == null ? "" : question.issueType();
        if (!issueType.startsWith(issueTypePrefix)) {
            return OTHER_ISSUE_TYPE;
        }
        if (!question.area().startsWith(areaPrefix)) {
            return OTHER_AREA;
        }
        return conditions.firstBroken(question).orElseGet(() -> canTakeIt.test(unit) ? FIRED : UNIT_GONE);
    }

    /** Every matter that the later rule is meant for is this one's already. */
    boolean covers(Rule later) {
        return later.issueTypePrefix.startsWith(issueTypePrefix)
                && later.areaPrefix.startsWith(areaPrefix)
                && conditions.cover(later.conditions);
    }
}
