package org.zhuoluo.appeals.attachment;

import org.zhuoluo.api.problem.Labelled;

/** Whom a file may be shown to among those who see the matter. */
public enum Publicity implements Labelled {
    PUBLIC("企业可见", "The enterprise sees it"),
    INTERNAL("仅内部可见", "For staff only");

    private final String zh;
    private final String en;

    Publicity(String zh, String en) {
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
