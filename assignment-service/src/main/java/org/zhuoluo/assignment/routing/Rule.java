package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.Step.Finding.FIRED;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_AREA;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_ISSUE_TYPE;
import static org.zhuoluo.assignment.routing.Step.Finding.UNIT_GONE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.Predicate;

/** One line of a rule set: matters of these issue types in this area go to this unit; an empty prefix means all. */
@Embeddable
record Rule(
        int position,
        @Column(name = "issue_type_prefix") String issueTypePrefix,
        @Column(name = "area_prefix") String areaPrefix,
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
        return canTakeIt.test(unit) ? FIRED : UNIT_GONE;
    }
}
