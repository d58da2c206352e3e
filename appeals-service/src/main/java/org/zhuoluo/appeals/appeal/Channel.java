package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Labelled;

/** The way by which an appeal came in. */
public enum Channel implements Labelled {
    MINI_PROGRAM("小程序", "Mini-program"),
    MOBILE("移动端", "Mobile"),
    WEB("网页", "Web"),
    HOTLINE("热线", "Hotline"),
    FIELD_VISIT("走访", "Field visit"),
    MEETING("座谈会", "Meeting"),
    MONITORING_POINT("监测点", "Monitoring point"),
    SNAPSHOT("随手拍", "Snapshot"),
    DUTY_DESK("坐诊", "Duty desk"),
    DEPARTMENT_TRANSFER("部门转办", "Transferred by a department"),
    IMPORT("导入", "Import");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
