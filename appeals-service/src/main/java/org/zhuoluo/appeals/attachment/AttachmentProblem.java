package org.zhuoluo.appeals.attachment;

import org.zhuoluo.api.problem.ProblemType;

/** Why attachments are refused for other reasons than what is in them. */
public enum AttachmentProblem implements ProblemType {
    TOO_MANY_UNUSED_FILES(
            409,
            "您已上传而未使用的文件过多，请先使用或稍后再试",
            "You have uploaded too many files that are not used; please use them first"),
    ATTACHMENT_NOT_USABLE(422, "所列附件中有的不能使用", "Some of the attachments named cannot be used");

    private final int status;
    private final String zh;
    private final String en;

    AttachmentProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
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
