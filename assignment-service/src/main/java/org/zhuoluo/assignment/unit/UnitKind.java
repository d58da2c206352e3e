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
    UTILITY,
    /** 银行. */
    BANK,
    /** 法院. */
    COURT,
    /** 检察院. */
    PROCURATORATE;

    /** Is asked for its opinion and given nothing to answer: it is independent of the government. */
    public boolean onlyAssists() {
        return this == BANK || this == COURT || this == PROCURATORATE;
    }

    /** Serves a whole area; its duties go by the area of the appeal. */
    public boolean isDesk() {
        return this == INTAKE_DESK || this == COORDINATION || this == SUPERVISION || this == LEADERSHIP;
    }

    /** Was added when the contract had a closed list of kinds: told as a department, with the exact kind beside it. */
    boolean cameLater() {
        return this == LEADERSHIP || onlyAssists();
    }
}
