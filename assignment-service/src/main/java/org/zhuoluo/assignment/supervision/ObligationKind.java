package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.supervision.Effect.DONE;
import static org.zhuoluo.assignment.supervision.Effect.MEET;
import static org.zhuoluo.assignment.supervision.Effect.NONE;
import static org.zhuoluo.assignment.supervision.Effect.OPEN;
import static org.zhuoluo.assignment.supervision.Effect.PAUSE;
import static org.zhuoluo.assignment.supervision.Effect.RESUME;
import static org.zhuoluo.assignment.supervision.Effect.SETTLE;
import static org.zhuoluo.assignment.supervision.Effect.TRANSFER;
import static org.zhuoluo.assignment.supervision.Effect.VOID;
import static org.zhuoluo.assignment.supervision.Happening.ACCEPTED;
import static org.zhuoluo.assignment.supervision.Happening.ANSWERED;
import static org.zhuoluo.assignment.supervision.Happening.ANSWERED_LAST;
import static org.zhuoluo.assignment.supervision.Happening.ASSIGNED;
import static org.zhuoluo.assignment.supervision.Happening.ASSISTANCE_ASKED;
import static org.zhuoluo.assignment.supervision.Happening.CLOSED;
import static org.zhuoluo.assignment.supervision.Happening.CONTACTED;
import static org.zhuoluo.assignment.supervision.Happening.DECLINED;
import static org.zhuoluo.assignment.supervision.Happening.GIVEN_AWAY;
import static org.zhuoluo.assignment.supervision.Happening.HANDED_ON;
import static org.zhuoluo.assignment.supervision.Happening.INVITED_THOUGH_WITHDRAWN;
import static org.zhuoluo.assignment.supervision.Happening.LEFT_BEHIND;
import static org.zhuoluo.assignment.supervision.Happening.NOT_RATED;
import static org.zhuoluo.assignment.supervision.Happening.OPINION_GIVEN;
import static org.zhuoluo.assignment.supervision.Happening.PART_ASSIGNED;
import static org.zhuoluo.assignment.supervision.Happening.PART_HANDED_ON;
import static org.zhuoluo.assignment.supervision.Happening.RATED;
import static org.zhuoluo.assignment.supervision.Happening.REOPENED;
import static org.zhuoluo.assignment.supervision.Happening.REPLIED;
import static org.zhuoluo.assignment.supervision.Happening.RETURNED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_ASKED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_OVERTURNED;
import static org.zhuoluo.assignment.supervision.Happening.REVIEW_UPHELD;
import static org.zhuoluo.assignment.supervision.Happening.RULED;
import static org.zhuoluo.assignment.supervision.Happening.SIGNED;
import static org.zhuoluo.assignment.supervision.Happening.SOLVED_ON_THE_SPOT;
import static org.zhuoluo.assignment.supervision.Happening.SUBMITTED;
import static org.zhuoluo.assignment.supervision.Happening.SUPPLEMENTED;
import static org.zhuoluo.assignment.supervision.Happening.SUPPLEMENT_REQUESTED;
import static org.zhuoluo.assignment.supervision.Happening.WITHDRAWN;

import java.util.Map;
import org.zhuoluo.api.problem.Labelled;

/** Every kind of duty (责任事项): who owes it, and what each happening does to it; what is not listed does nothing. */
public enum ObligationKind implements Labelled {
    ACCEPT(
            "受理",
            "Accept",
            DutyOwner.INTAKE_DESK,
            Subject.ROUND,
            Map.of(
                    SUBMITTED, OPEN,
                    SUPPLEMENT_REQUESTED, PAUSE, // the enterprise owes something
                    SUPPLEMENTED, RESUME,
                    ACCEPTED, MEET,
                    DECLINED, MEET,
                    SOLVED_ON_THE_SPOT, MEET,
                    WITHDRAWN, VOID)),
    SUPPLEMENT(
            "补充",
            "Supplement",
            DutyOwner.ENTERPRISE,
            Subject.ROUND,
            Map.of(
                    SUPPLEMENT_REQUESTED, OPEN,
                    SUPPLEMENTED, MEET,
                    WITHDRAWN, VOID)),
    DECLINE_REVIEW(
            "复核",
            "Review the decline",
            DutyOwner.SUPERVISION,
            Subject.ROUND,
            Map.of(
                    REVIEW_ASKED, OPEN,
                    REVIEW_UPHELD, MEET,
                    REVIEW_OVERTURNED, MEET,
                    WITHDRAWN, VOID)),
    DISPATCH(
            "交办",
            "Give to a unit",
            DutyOwner.COORDINATION,
            Subject.ROUND,
            Map.of(
                    ACCEPTED, OPEN,
                    REVIEW_OVERTURNED, OPEN,
                    REOPENED, OPEN,
                    ASSIGNED, MEET,
                    SOLVED_ON_THE_SPOT, VOID,
                    WITHDRAWN, VOID)),
    SIGN(
            "签收",
            "Sign for",
            DutyOwner.HANDLING_UNIT,
            Subject.ASSIGNMENT,
            Map.of(
                    ASSIGNED, OPEN,
                    PART_ASSIGNED, OPEN,
                    ASSISTANCE_ASKED, OPEN,
                    HANDED_ON, OPEN,
                    PART_HANDED_ON, OPEN,
                    SIGNED, MEET,
                    GIVEN_AWAY, VOID,
                    SOLVED_ON_THE_SPOT, VOID,
                    WITHDRAWN, VOID)),
    CONTACT(
            "联系",
            "Contact the enterprise",
            DutyOwner.HANDLING_UNIT,
            Subject.ASSIGNMENT,
            Map.of(
                    ASSIGNED, OPEN,
                    HANDED_ON, OPEN,
                    CONTACTED, MEET,
                    GIVEN_AWAY, VOID,
                    SOLVED_ON_THE_SPOT, VOID,
                    WITHDRAWN, VOID)),
    REPLY(
            "办理",
            "Reply",
            DutyOwner.HANDLING_UNIT,
            Subject.SHARE,
            Map.of(
                    ASSIGNED, OPEN, // not by signing: whoever signs late has less time
                    PART_ASSIGNED, OPEN,
                    SIGNED, TRANSFER, // until then whoever handed it on stays answerable
                    ANSWERED, MEET,
                    ANSWERED_LAST, DONE, // answerable until the enterprise has the answer
                    REPLIED, MEET,
                    SOLVED_ON_THE_SPOT, VOID,
                    WITHDRAWN, VOID)),
    ASSIST(
            "协办",
            "Assist",
            DutyOwner.HANDLING_UNIT,
            Subject.ASSIGNMENT,
            Map.of(
                    ASSISTANCE_ASKED, OPEN,
                    OPINION_GIVEN, MEET,
                    SOLVED_ON_THE_SPOT, VOID,
                    WITHDRAWN, VOID)),
    RULE(
            "裁定",
            "Rule on the return",
            DutyOwner.COORDINATION,
            Subject.ASSIGNMENT,
            Map.of(
                    RETURNED, OPEN,
                    RULED, MEET,
                    SOLVED_ON_THE_SPOT, VOID,
                    WITHDRAWN, VOID)),
    RATE(
            "评价",
            "Rate",
            DutyOwner.ENTERPRISE,
            Subject.ROUND,
            Map.of(
                    SOLVED_ON_THE_SPOT, OPEN,
                    REPLIED, OPEN,
                    INVITED_THOUGH_WITHDRAWN, OPEN,
                    RATED, SETTLE,
                    NOT_RATED, SETTLE,
                    CLOSED, SETTLE,
                    LEFT_BEHIND, SETTLE,
                    WITHDRAWN, SETTLE)); // and without a rating it stays open: the matter was answered

    private final String zh;
    private final String en;
    private final DutyOwner owner;
    private final Subject subject;
    private final Map<Happening, Effect> effects;

    ObligationKind(String zh, String en, DutyOwner owner, Subject subject, Map<Happening, Effect> effects) {
        this.zh = zh;
        this.en = en;
        this.owner = owner;
        this.subject = subject;
        this.effects = effects;
    }

    Effect effectOf(Happening happening) {
        return effects.getOrDefault(happening, NONE);
    }

    DutyOwner owner() {
        return owner;
    }

    Subject subject() {
        return subject;
    }

    /** The time of a window of the enterprise runs out by itself; a duty of a unit never does, it becomes overdue. */
    boolean lapses() {
        return owner == DutyOwner.ENTERPRISE;
    }

    /** Behind a supplement that was not given the paused ACCEPT still stands; behind a rating that was not given nothing does. */
    boolean outlivesItsWindow() {
        return this == RATE;
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
