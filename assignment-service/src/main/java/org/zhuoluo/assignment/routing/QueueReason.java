package org.zhuoluo.assignment.routing;

/** Why no rule could give a matter to a unit. */
enum QueueReason {
    /** 无匹配规则. */
    NO_RULE,
    /** 规则所指单位已不存在: reported, because the rule set is wrong. */
    UNIT_GONE
}
