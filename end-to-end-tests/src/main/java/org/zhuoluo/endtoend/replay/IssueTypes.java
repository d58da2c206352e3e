package org.zhuoluo.endtoend.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds the issue type of a matter by the words of its subject, roughly as a clerk would at a glance. */
final class IssueTypes {
    private static final String ACROSS_DEPARTMENTS = "070202";

    /** Types that no rule of the seed routes; the coordinator gives them to a unit. */
    private static final Set<String> UNROUTED = Set.of("010102", "070201", ACROSS_DEPARTMENTS);

    /** The more telling words first. */
    private static final List<Words> WORDS = List.of(
            new Words("020302", "房产证", "不动产", "产权"),
            new Words("020102", "停电", "供电", "用电", "电费", "电压"),
            new Words("020202", "停水", "供水", "自来水", "水质", "水费"),
            new Words("030103", "拖欠", "工资", "欠薪"),
            new Words("030102", "社保", "养老", "医保", "公积金", "退休"),
            new Words("030201", "学校", "入学", "小学", "中学", "幼儿园", "教师", "教育"),
            new Words("030202", "医院", "卫生", "医疗", "职业病"),
            new Words("040102", "发票", "纳税", "税"),
            new Words("040201", "乱收费", "收费"),
            new Words("050103", "假冒", "虚假", "欺诈", "传销"),
            new Words("050101", "执照", "办证"),
            new Words("060202", "噪音", "噪声", "扰民", "扬尘", "油烟"),
            new Words("060201", "污染", "排污", "环评", "臭"),
            new Words("060302", "红绿灯", "交警", "违停", "拥堵"),
            new Words("060301", "公交", "地铁", "道路", "修路", "路", "停车"),
            new Words("020301", "拆迁", "征地", "土地", "规划"),
            new Words("060102", "物业", "小区", "房"),
            new Words("070101", "派出所", "治安", "盗"),
            new Words("010101", "补贴", "奖励", "资金"),
            new Words("010102", "贷款", "融资", "银行"),
            new Words("080101", "镇", "街道", "社区", "村"),
            new Words("070201", "承诺", "欠款"));

    private record Words(String issueType, String... words) {
        boolean areIn(String subject) {
            return Arrays.stream(words).anyMatch(subject::contains);
        }
    }

    private IssueTypes() {}

    static String of(String subject) {
        return WORDS.stream()
                .filter(words -> words.areIn(subject))
                .map(Words::issueType)
                .findFirst()
                .orElse(ACROSS_DEPARTMENTS);
    }

    /** Local services are routed only where the town is a unit of the seed. */
    static boolean isRouted(String issueType, String area) {
        return issueType.equals("080101")
                ? area.equals("339901001") || area.equals("339903002")
                : !UNROUTED.contains(issueType);
    }
}
