package org.zhuoluo.assignment.reading;

import java.util.Map;
import java.util.stream.Collectors;
import org.zhuoluo.api.problem.Labelled;

/** How an open assignment stands with its unit; one condition each makes the filter of the list and the count. They overlap. */
enum Standing implements Labelled {
    UNSIGNED("待签收", "To be signed for", "a.status = :unsigned"),
    RETURNED("退单待裁定", "Returned", "a.status = :returned"),
    OVERDUE("已逾期", "Overdue", "a.nextDuty.dueAt <= :now"),
    DUE_TODAY("今日到期", "Due today", "a.nextDuty.dueAt > :now and a.nextDuty.dueAt <= :endOfDay"),
    DUE_SOON("即将到期", "Due soon", "a.nextDuty.dueAt > :now and a.nextDuty.dueAt <= :soon"),
    DUE_THIS_WEEK("本周到期", "Due this week", "a.nextDuty.dueAt > :now and a.nextDuty.dueAt <= :endOfWeek"),

    /** No clock of the unit runs: the enterprise owes something. */
    WAITING("暂停计时", "Waiting", "a.open = true and a.nextDuty.dueAt = :never");

    private final String zh;
    private final String en;
    private final String condition;

    Standing(String zh, String en, String condition) {
        this.zh = zh;
        this.en = en;
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Those of the values that its condition asks for. */
    Map<String, Object> valuesOf(DeskTime time) {
        return time.values().entrySet().stream()
                .filter(value -> condition.contains(":" + value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
