package org.zhuoluo.assignment.unit;

/** What a unit is for. */
public enum UnitKind {
    /** 受理窗口: takes appeals in for its area. */
    INTAKE_DESK,
    /** 协调中心: gives accepted appeals to units of its area. */
    COORDINATION,
    /** 督办机构: sees that duties are done. */
    SUPERVISION,
    /** 领导: signs off what needs a leader's word. */
    LEADERSHIP,
    /** 部门. */
    DEPARTMENT,
    /** 镇街. */
    TOWN,
    /** 公用事业: water, power, gas and the like. */
    UTILITY;

    /** How facts name it: whoever copies units knows the kinds that the contract began with, and serves no leaders. */
    String told() {
        return this == LEADERSHIP ? DEPARTMENT.name() : name();
    }
}
