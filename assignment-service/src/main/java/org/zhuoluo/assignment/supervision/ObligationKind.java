package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.supervision.Effect.*;
import static org.zhuoluo.assignment.supervision.Happening.*;

import java.util.Map;
import org.zhuoluo.api.problem.Labelled;

/** Every kind of duty (责任事项): who owes it, and what each happening does to it; what is not listed does nothing. */
public enum ObligationKind implements Labelled {
    ACCEPT(
            "受理",
            "Accept",
            DutyOwner.INTAKE_DESK,
            Subject.ROUND,
            Effects.of(OPEN, SUBMITTED)
                    .and(PAUSE, SUPPLEMENT_REQUESTED) // the enterprise owes something
                    .and(RESUME, SUPPLEMENTED)
                    .and(MEET, ACCEPTED, DECLINED, SOLVED_ON_THE_SPOT)
                    .and(VOID, WITHDRAWN)),
    SUPPLEMENT(
            "补充",
            "Supplement",
            DutyOwner.ENTERPRISE,
            Subject.ITEM,
            Effects.of(OPEN, SUPPLEMENT_REQUESTED, MATERIAL_ASKED)
                    .and(MEET, SUPPLEMENTED, MATERIAL_GIVEN)
                    .and(
                            VOID,
                            REPLY_SET_ASIDE,
                            ANSWERED,
                            ANSWERED_LAST,
                            WITHDRAWN)), // handed on, the next unit has what is given
    DECLINE_REVIEW(
            "复核",
            "Review the decline",
            DutyOwner.SUPERVISION,
            Subject.ROUND,
            Effects.of(OPEN, REVIEW_ASKED)
                    .and(MEET, REVIEW_UPHELD, REVIEW_OVERTURNED)
                    .and(VOID, WITHDRAWN)),
    DISPATCH(
            "交办",
            "Give to a unit",
            DutyOwner.COORDINATION,
            Subject.ROUND,
            Effects.of(OPEN, ACCEPTED, REVIEW_OVERTURNED, REOPENED)
                    .and(PAUSE, SIGN_OFF_ASKED) // the leader owes something
                    .and(RESUME, SIGN_OFF_DECIDED)
                    .and(MEET, ASSIGNED)
                    .and(VOID, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    SIGN_OFF(
            "签批",
            "Sign off",
            DutyOwner.LEADERSHIP,
            Subject.ITEM,
            Effects.of(OPEN, SIGN_OFF_ASKED)
                    .and(MEET, SIGN_OFF_DECIDED)
                    .and(VOID, ASSIGNED, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    SIGN(
            "签收",
            "Sign for",
            DutyOwner.HANDLING_UNIT,
            Subject.ASSIGNMENT,
            Effects.of(OPEN, ASSIGNED, PART_ASSIGNED, ASSISTANCE_ASKED, HANDED_ON, PART_HANDED_ON, ASSISTANCE_HANDED_ON)
                    .and(MEET, SIGNED)
                    .and(VOID, GIVEN_AWAY, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    CONTACT(
            "联系",
            "Contact the enterprise",
            DutyOwner.HANDLING_UNIT,
            Subject.ASSIGNMENT,
            Effects.of(OPEN, ASSIGNED, HANDED_ON)
                    .and(MEET, CONTACTED)
                    .and(VOID, GIVEN_AWAY, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    REPLY(
            "办理",
            "Reply",
            DutyOwner.HANDLING_UNIT,
            Subject.SHARE,
            Effects.of(
                            OPEN,
                            ASSIGNED,
                            PART_ASSIGNED,
                            LEDGER_RESUMED) // not by signing: whoever signs late has less time
                    .and(TRANSFER, SIGNED) // until then whoever handed it on stays answerable
                    .and(RESCHEDULE, EXTENDED)
                    .and(PAUSE, MATERIAL_ASKED)
                    .and(RESUME, MATERIAL_GIVEN, MATERIAL_LAPSED)
                    .and(MEET, ANSWERED, REPLIED, PUT_ON_LEDGER)
                    .and(DONE, ANSWERED_LAST) // answerable until the enterprise has the answer
                    .and(VOID, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    ASSIST(
            "协办",
            "Assist",
            DutyOwner.HANDLING_UNIT,
            Subject.SHARE,
            Effects.of(OPEN, ASSISTANCE_ASKED)
                    .and(TRANSFER, SIGNED) // handed on, like a reply
                    .and(MEET, OPINION_GIVEN)
                    .and(VOID, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    RULE(
            "裁定",
            "Rule on the return",
            DutyOwner.COORDINATION,
            Subject.ASSIGNMENT,
            Effects.of(OPEN, RETURNED).and(MEET, RULED).and(VOID, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    DECIDE(
            "审批",
            "Decide",
            DutyOwner.SUPERVISION,
            Subject.ITEM,
            Effects.of(OPEN, EXTENSION_ASKED, LEDGER_ASKED)
                    .and(MEET, DECIDED)
                    .and(VOID, GIVEN_AWAY, REPLY_SET_ASIDE, ANSWERED, ANSWERED_LAST, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    REVIEW(
            "审核",
            "Review the draft",
            DutyOwner.HANDLING_UNIT,
            Subject.ITEM,
            Effects.of(OPEN, REVIEW_SUBMITTED)
                    .and(MEET, REVIEWED)
                    .and(
                            VOID,
                            GIVEN_AWAY,
                            REPLY_SET_ASIDE,
                            LEDGER_LEFT,
                            SOLVED_ON_THE_SPOT,
                            LEFT_BEHIND, // a correction: what was replied stays as it is
                            WITHDRAWN)),
    STEP(
            "分步",
            "Take the step",
            DutyOwner.HANDLING_UNIT,
            Subject.ITEM,
            Effects.of(OPEN, STEP_PLANNED) // on the ledger as well as off it
                    .and(MEET, STEP_REPORTED)
                    .and(TRANSFER, SIGNED)
                    .and(
                            VOID,
                            STEP_DROPPED,
                            SOLVED_ON_THE_SPOT,
                            WITHDRAWN)), // before an answer each was reported or dropped
    TRACK(
            "每月追踪",
            "Track",
            DutyOwner.HANDLING_UNIT,
            Subject.ITEM,
            Effects.of(OPEN, TRACKING_DUE)
                    .and(MEET, TRACKED)
                    .and(TRANSFER, SIGNED)
                    .and(VOID, LEDGER_LEFT, STRUCK_OFF, STRUCK_OFF_LAST, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    STRIKE_OFF(
            "销号",
            "Strike off",
            DutyOwner.HANDLING_UNIT,
            Subject.ITEM,
            Effects.of(OPEN, PUT_ON_LEDGER)
                    .and(MEET, STRUCK_OFF, REPLIED)
                    .and(DONE, STRUCK_OFF_LAST) // answerable until the enterprise has the answer
                    .and(TRANSFER, SIGNED)
                    .and(VOID, LEDGER_LEFT, SOLVED_ON_THE_SPOT, WITHDRAWN)),
    RATE(
            "评价",
            "Rate",
            DutyOwner.ENTERPRISE,
            Subject.ROUND,
            Effects.of(OPEN, SOLVED_ON_THE_SPOT, REPLIED, INVITED_THOUGH_WITHDRAWN)
                    .and(
                            SETTLE,
                            RATED,
                            NOT_RATED,
                            CLOSED,
                            LEFT_BEHIND,
                            WITHDRAWN)); // without a rating a withdrawal leaves it open: the matter was answered

    private final String zh;
    private final String en;
    private final DutyOwner owner;
    private final Subject subject;
    private final Map<Happening, Effect> effects;

    ObligationKind(String zh, String en, DutyOwner owner, Subject subject, Effects effects) {
        this.zh = zh;
        this.en = en;
        this.owner = owner;
        this.subject = subject;
        this.effects = effects.asMap();
    }

    Effect effectOf(Happening happening) {
        return effects.getOrDefault(happening, NONE);
    }

    DutyOwner owner() {
        return owner;
    }

    /** Until when a unit is to answer can be set with the matter; how soon it takes note of it and talks to the enterprise cannot. */
    boolean isAlwaysCounted() {
        return this == SIGN || this == CONTACT;
    }

    /** What it hangs on. */
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
