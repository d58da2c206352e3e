package org.zhuoluo.assignment.consultation;

import org.zhuoluo.api.problem.Labelled;

/** Where a consultation stands. */
enum ConsultationStatus implements Labelled {
    CONVENED("已召集", "Convened"),
    CONCLUDED("已形成纪要", "Concluded");

    private final String zh;
    private final String en;

    ConsultationStatus(String zh, String en) {
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
