package org.zhuoluo.assignment.assignment;

import java.util.Set;
import org.zhuoluo.api.problem.Labelled;

/** Where one unit's share of an appeal stands. */
public enum AssignmentStatus implements Labelled {
    /** The unit has it and has not signed for it. */
    MADE("已交办", "Given"),
    SIGNED("已签收", "Signed for"),
    /** The unit says that it is not its own; it stays answerable until a coordinator has ruled. */
    RETURNED("退单待裁定", "Returned"),
    /** It cannot be settled now; the unit reports each month until it is struck off. */
    ON_LEDGER("挂账", "On the ledger"),
    REPLIED("已答复", "Replied"),
    /** The opinion that was asked for is given. */
    ADVISED("已提意见", "Opinion given"),
    /** Its share of the matter is another unit's now. */
    TRANSFERRED("已移交", "Handed on"),
    /** The appeal ended without the unit's answer. */
    CANCELLED("已取消", "Cancelled");

    /** The unit still owes its answer or opinion. */
    public static final Set<AssignmentStatus> OPEN = Set.of(MADE, SIGNED, RETURNED, ON_LEDGER);

    private final String zh;
    private final String en;

    AssignmentStatus(String zh, String en) {
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
