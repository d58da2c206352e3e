package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.MOVE_NOT_ALLOWED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.ADVISED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.CANCELLED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.MADE;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.ON_LEDGER;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.REPLIED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.RETURNED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.SIGNED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.TRANSFERRED;
import static org.zhuoluo.assignment.assignment.UnitRole.ASSISTING;
import static org.zhuoluo.assignment.assignment.UnitRole.LEAD;
import static org.zhuoluo.assignment.assignment.UnitRole.PART;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/**
 * Every legal move of an assignment, by the role of its unit, and nothing else: a status changes only through {@link #from}. Whatever a unit
 * does before it has signed is two moves, for it signs by it.
 */
enum AssignmentMove {
    SIGN("签收", "sign for", Roles.ALL, Set.of(MADE), SIGNED),
    SIGN_ON_LEDGER(
            "签收挂账",
            "sign for",
            Roles.ANSWERING,
            Set.of(ON_LEDGER)), // it came to the unit on the ledger and stays there
    REPORT("反馈进展", "report on", Roles.ANSWERING, Set.of(SIGNED, RETURNED, ON_LEDGER)),
    CONTACT("登记联系", "record a contact for", Roles.ANSWERING, Set.of(SIGNED, RETURNED, ON_LEDGER)),

    PLAN("制定分步计划", "plan the steps of", Roles.ANSWERING, Set.of(SIGNED, ON_LEDGER)), // a plan gives no more time

    RETURN("退单", "return", Roles.ANSWERING, Set.of(SIGNED), RETURNED),
    KEEP("维持交办", "leave where it is", Roles.ANSWERING, Set.of(RETURNED), SIGNED),
    HAND_ON(
            "改派",
            "hand on",
            Roles.ALL,
            Set.of(MADE, SIGNED, ON_LEDGER),
            TRANSFERRED), // what was returned is ruled on, so that the unit has its answer

    ASK_EXTENSION(
            "申请延期", "ask for more time for", Roles.ANSWERING, Set.of(SIGNED)), // not while nobody knows whose it is
    DECIDE_EXTENSION("审批延期", "decide on more time for", Roles.ANSWERING, Set.of(SIGNED, RETURNED)),

    ASK_MATERIAL("请企业补充材料", "ask the enterprise for material for", Roles.ANSWERING, Set.of(SIGNED)),

    SPLIT("分办", "split", Set.of(LEAD), Set.of(MADE, SIGNED)), // while returned nobody knows whose the whole is
    ASK_ASSISTANCE("请求协办", "ask for assistance with", Roles.ANSWERING, Set.of(MADE, SIGNED, ON_LEDGER)),
    ADVISE("提出协办意见", "give an opinion on", Set.of(ASSISTING), Set.of(SIGNED), ADVISED),

    ASK_LEDGER("申请挂账", "ask for the ledger for", Roles.ANSWERING, Set.of(SIGNED)),
    PUT_ON_LEDGER("挂账", "put on the ledger", Roles.ANSWERING, Set.of(SIGNED), ON_LEDGER),
    RESUME("恢复办理", "resume", Roles.ANSWERING, Set.of(ON_LEDGER), SIGNED),
    STRIKE_OFF("销号", "strike off", Roles.ANSWERING, Set.of(ON_LEDGER), REPLIED),

    DRAFT("提交答复草稿", "draft the reply to", Roles.ANSWERING, Set.of(SIGNED)),
    REPLY(
            "答复",
            "reply to",
            Roles.ANSWERING,
            Set.of(SIGNED),
            REPLIED), // not while returned: the ruling decides whose it is
    CORRECT("更正答复", "correct the reply to", Roles.ANSWERING, Set.of(REPLIED)),
    CANCEL(
            "取消",
            "cancel",
            Roles.ALL,
            Set.of(MADE, SIGNED, RETURNED, ON_LEDGER),
            CANCELLED); // what was answered stays answered

    private final String zh;
    private final String en;
    private final Set<UnitRole> roles;
    private final Set<AssignmentStatus> sources;
    private final @Nullable AssignmentStatus target;

    AssignmentMove(
            String zh,
            String en,
            Set<UnitRole> roles,
            Set<AssignmentStatus> sources,
            @Nullable AssignmentStatus target) {
        this.zh = zh;
        this.en = en;
        this.roles = roles;
        this.sources = sources;
        this.target = target;
    }

    AssignmentMove(String zh, String en, Set<UnitRole> roles, Set<AssignmentStatus> sources) {
        this(zh, en, roles, sources, null);
    }

    boolean isOpenTo(UnitRole role, AssignmentStatus current) {
        return roles.contains(role) && sources.contains(current);
    }

    AssignmentStatus from(UnitRole role, AssignmentStatus current) {
        if (!isOpenTo(role, current)) {
            throw Refusal.of(MOVE_NOT_ALLOWED)
                    .detail(
                            "“%s”的%s件不能%s".formatted(current.zh(), role.zh(), zh),
                            "An assignment of the role “%s” that stands at “%s” cannot be changed by “%s”"
                                    .formatted(role.en(), current.en(), en));
        }
        return target == null ? current : target;
    }

    /** An enum's own constants cannot use its static fields. */
    private static final class Roles {
        static final Set<UnitRole> ALL = Set.of(LEAD, PART, ASSISTING);
        static final Set<UnitRole> ANSWERING = Set.of(LEAD, PART);
    }
}
