package org.zhuoluo.assignment.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was found when the rule at a position was looked at. */
record Step(int position, Finding finding) {
    /** Why a rule fired or did not. */
    enum Finding {
        /** 命中. */
        FIRED,
        /** 事项不符. */
        OTHER_ISSUE_TYPE,
        /** 区划不符. */
        OTHER_AREA,
        /** 诉求类型不符. */
        OTHER_KIND,
        /** 来源渠道不符. */
        OTHER_CHANNEL,
        /** 企业属性不符，保密诉求一律如此: what is asked of the enterprise does not hold, or may not be asked. */
        OTHER_ENTERPRISE,
        /** 未出现所列词语. */
        WORD_MISSING,
        /** 出现了排除词语. */
        WORD_EXCLUDED,
        /** 不在规则的时段内. */
        OTHER_TIME,
        /** 命中，但承办单位已不存在: its unit is gone or has no post that could take the matter. */
        UNIT_GONE
    }

    /** The form in which a decision keeps its steps, such as {@code 10:OTHER_ISSUE_TYPE 20:FIRED}. */
    static String write(List<Step> steps) {
        return steps.stream().map(step -> step.position + ":" + step.finding).collect(Collectors.joining(" "));
    }

    static List<Step> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Step::readOne).toList();
    }

    private static Step readOne(String text) {
        int colon = text.indexOf(':');
        return new Step(Integer.parseInt(text.substring(0, colon)), Finding.valueOf(text.substring(colon + 1)));
    }
}
