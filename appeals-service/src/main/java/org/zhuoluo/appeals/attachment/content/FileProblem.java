package org.zhuoluo.appeals.attachment.content;

import org.zhuoluo.api.problem.ProblemType;

/** Why a file is refused for what is in it. */
public enum FileProblem implements ProblemType {
    FILE_TYPE_NOT_ALLOWED(415, "不支持该类型的文件", "Files of this type are not taken"),
    FILE_CONTRADICTS_ITSELF(422, "文件内容与其名称或声明的类型不符", "What is in the file is not what its name or its sender says"),
    FILE_EMPTY(422, "文件是空的", "The file is empty"),
    FILE_DAMAGED(422, "文件已损坏，无法识别", "The file is damaged");

    private final int status;
    private final String zh;
    private final String en;

    FileProblem(int status, String zh, String en) {
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
