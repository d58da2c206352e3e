package org.zhuoluo.assignment.machine;

import static org.zhuoluo.assignment.machine.UpdateKind.APPLIED;
import static org.zhuoluo.assignment.machine.UpdateKind.NOTE;
import static org.zhuoluo.assignment.machine.UpdateKind.REFUSED;

import java.util.stream.Stream;
import org.zhuoluo.api.problem.Labelled;
import org.zhuoluo.api.problem.ProblemType;

/** Why an update was applied, kept as a note, or refused, and what its sender should do next. The names are part of the API. */
public enum UpdateCode implements Labelled {
    DONE(APPLIED, "已按该状态办理", "Carried out", "无需处理", "Nothing"),

    LATE(
            NOTE,
            "晚于其后的状态到达，未改变办理情况",
            "A later update of the same assignment was applied before",
            "无需处理；请按发生的先后顺序推送",
            "Nothing; please send updates in the order in which things happened"),
    ASSIGNMENT_ENDED(
            NOTE,
            "交办件已答复、移交或取消",
            "The assignment was replied to, handed on or cancelled before",
            "停止推送该交办件；如属重要情况，请联系协调员",
            "Send no more about it; if it matters, talk to the coordinator"),
    BEFORE_ASSIGNMENT(
            NOTE,
            "发生时间早于交办时间",
            "It happened before the assignment was made",
            "核对系统时钟和时间字段的时区",
            "Check the clock of the system and the offset in the time"),
    TIME_IN_FUTURE(
            NOTE,
            "发生时间晚于当前时间",
            "Its time is still to come",
            "校准系统时钟后以新的事件编号重新推送",
            "Set the clock right and send it again as a new event"),
    STATUS_UNKNOWN(
            NOTE,
            "状态未在映射表中",
            "The mapping does not know this status",
            "由单位负责人补充映射，再以新的事件编号重新推送",
            "Have the head of the unit add it to the mapping, then send it again as a new event"),
    NOTE_ONLY(NOTE, "该状态按映射只作备注", "The mapping says that this status is only a note", "无需处理", "Nothing"),
    CONTENT_INCOMPLETE(
            NOTE,
            "缺少该状态所需的内容",
            "Something that this status needs is missing",
            "补全所列字段，以新的事件编号重新推送",
            "Complete the fields named and send it again as a new event"),
    ALREADY_SIGNED(NOTE, "交办件此前已签收", "The assignment was signed for before", "无需处理", "Nothing"),
    MOVE_NOT_ALLOWED(
            NOTE,
            "交办件当前状态下不能进行此操作",
            "The assignment cannot make this move now",
            "查询交办件的当前状态",
            "Look at where the assignment stands"),
    CONTACT_MISSING(
            NOTE,
            "答复前尚未联系企业",
            "A reply needs a contact with the enterprise first",
            "先推送联系记录，再以新的事件编号推送答复",
            "Send the contact, then the reply as a new event"),
    CONTACT_NOT_THEN(
            NOTE,
            "联系时间须在交办之后、当前时间之前",
            "A contact lies between the moment of the assignment and now",
            "更正时间后以新的事件编号重新推送",
            "Correct the time and send it again as a new event"),
    FINAL_GROUND_MISSING(
            NOTE,
            "未解决的答复须选择办结依据",
            "A reply that solves nothing needs a final ground",
            "补充办结依据，以新的事件编号重新推送",
            "Add the ground and send it again as a new event"),
    FINAL_GROUND_WITHOUT_CAUSE(
            NOTE,
            "只有未解决的答复才能填写办结依据",
            "Only a reply that solves nothing has a final ground",
            "去掉办结依据，以新的事件编号重新推送",
            "Leave the ground out and send it again as a new event"),
    STEPS_OPEN(
            NOTE,
            "分步计划尚有未完成的步骤",
            "Steps of the plan are still to be taken",
            "由承办人反馈步骤或调整计划后，以新的事件编号重新推送",
            "Have the officer in charge report the steps or change the plan, then send it again as a new event"),
    NOT_ACCEPTED(
            NOTE,
            "不符合办理规则",
            "Another rule of the desk is against it",
            "由承办人在系统中办理",
            "Have the officer in charge do it at the desk"),

    NUMBER_UNKNOWN(
            REFUSED,
            "没有这个诉求编号或交办件编号",
            "There is no such appeal or assignment number",
            "核对编号，以新的事件编号重新推送",
            "Check the number and send it again as a new event"),
    NUMBER_AMBIGUOUS(
            REFUSED,
            "该诉求在本单位有多个在办的交办件",
            "The unit and those below it have several open assignments of this appeal",
            "改用交办件编号，以新的事件编号重新推送",
            "Name the assignment instead and send it again as a new event"),
    EVENT_ID_REUSED(
            REFUSED,
            "该事件编号已用于另一内容",
            "This event id was used with another content before",
            "每个事件使用各自的编号",
            "Give every event an id of its own"),
    ROW_INVALID(
            REFUSED,
            "内容格式有误",
            "The form of this update is wrong",
            "更正所列字段后可用原事件编号重新推送",
            "Correct the fields named; the event id is still free");

    private final UpdateKind kind;
    private final String zh;
    private final String en;
    private final String nextZh;
    private final String nextEn;

    UpdateCode(UpdateKind kind, String zh, String en, String nextZh, String nextEn) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
        this.nextZh = nextZh;
        this.nextEn = nextEn;
    }

    /** Under which a refusal of the desk is kept. */
    static UpdateCode ofRefusal(ProblemType refused) {
        return Stream.of(values())
                .filter(code -> code.kind == NOTE && code.name().equals(refused.name()))
                .findFirst()
                .orElse(NOT_ACCEPTED);
    }

    public UpdateKind kind() {
        return kind;
    }

    String nextZh() {
        return nextZh;
    }

    String nextEn() {
        return nextEn;
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
