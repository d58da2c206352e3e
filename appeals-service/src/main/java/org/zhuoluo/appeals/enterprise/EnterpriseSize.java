package org.zhuoluo.appeals.enterprise;

import org.zhuoluo.api.problem.Labelled;

/** How big an enterprise is, in the classes of the statistics office. */
public enum EnterpriseSize implements Labelled {
    LARGE("大型", "Large"),
    MEDIUM("中型", "Medium"),
    SMALL("小型", "Small"),
    MICRO("微型", "Micro");

    private final String zh;
    private final String en;

    EnterpriseSize(String zh, String en) {
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
