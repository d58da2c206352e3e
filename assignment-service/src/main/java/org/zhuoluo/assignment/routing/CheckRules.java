package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.unit.Areas;
import org.zhuoluo.assignment.unit.Units;

/** Refuses rules that could not work, each fault by the field that has it. */
@ApplicationScoped
class CheckRules {
    private final Units units;
    private final Catalogue catalogue;
    private final Areas areas;

    CheckRules(Units units, Catalogue catalogue, Areas areas) {
        this.units = units;
        this.catalogue = catalogue;
        this.areas = areas;
    }

    void check(List<Rule> rules) {
        List<FieldFault> faults = new ArrayList<>();
        Set<Integer> positions = new HashSet<>();
        var canTakeIt = new TakingUnits(units);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            String at = "rules[%d].".formatted(i);
            if (!positions.add(rule.position())) {
                faults.add(new FieldFault(at + "position", "序号重复", "Another rule has this position"));
            }
            if (!canTakeIt.test(rule.unit())) {
                faults.add(new FieldFault(at + "unit", "该单位不存在或没有可承办的岗位", "There is no such unit, or it has no post"));
            }
            if (ConditionsInJson.write(rule.conditions()).length() > ConditionsInJson.LONGEST) {
                faults.add(new FieldFault(at + "conditions", "条件过多", "There are too many conditions"));
            }
            checkCodes(rule, at, faults);
            checkWindow(rule.conditions().window(), at + "conditions.window.", faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(RoutingProblem.RULES_INVALID).fields(faults);
        }
    }

    private void checkCodes(Rule rule, String at, List<FieldFault> faults) {
        if (!catalogue.hasIssueTypesUnder(rule.issueTypePrefix())) {
            faults.add(new FieldFault(at + "issueTypePrefix", "没有这类事项", "There are no such issue types"));
        }
        if (!rule.areaPrefix().isEmpty()
                && areas.findByIdOptional(rule.areaPrefix()).isEmpty()) {
            faults.add(new FieldFault(at + "areaPrefix", "没有这个行政区划", "There is no such area"));
        }
    }

    private static void checkWindow(TimeWindow window, String at, List<FieldFault> faults) {
        if (window.from() != null && window.until() != null && window.until().isBefore(window.from())) {
            faults.add(new FieldFault(at + "until", "结束日期早于开始日期", "The last day lies before the first"));
        }
        if ((window.hoursFrom() == null) != (window.hoursUntil() == null)) {
            faults.add(new FieldFault(at + "hoursUntil", "起止时刻须同时填写", "A time of the day needs both ends"));
        } else if (window.hoursFrom() != null && window.hoursFrom().equals(window.hoursUntil())) {
            faults.add(new FieldFault(at + "hoursUntil", "起止时刻相同", "Both ends are the same"));
        }
    }
}
