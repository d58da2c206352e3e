package org.zhuoluo.notification.template;

import static org.zhuoluo.notification.template.Variable.DUE;
import static org.zhuoluo.notification.template.Variable.DUTY;
import static org.zhuoluo.notification.template.Variable.HELD_AT;
import static org.zhuoluo.notification.template.Variable.LEVEL;
import static org.zhuoluo.notification.template.Variable.OUTCOME;
import static org.zhuoluo.notification.template.Variable.REASON;
import static org.zhuoluo.notification.template.Variable.REPLY_DUE;
import static org.zhuoluo.notification.template.Variable.ROUND;
import static org.zhuoluo.notification.template.Variable.SIGN_DUE;
import static org.zhuoluo.notification.template.Variable.UNIT;

import java.util.Set;

/** What a notice says; each has a title and a text in every language, which mention exactly these variables and the appeal's number. */
public enum NoticeTemplate {
    // to the enterprise
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    ACCEPTED,
    DECLINED,
    DECLINE_UPHELD,
    DECLINE_OVERTURNED,
    GIVEN_TO_UNIT(UNIT, REPLY_DUE),
    SIGNED_BY_UNIT(UNIT),
    PROGRESS(UNIT),
    MORE_TIME(UNIT, REPLY_DUE),
    MATERIAL_ASKED(UNIT, DUE),
    PART_REPLIED(UNIT),
    PUT_ON_LEDGER(UNIT),
    RESUMED(UNIT, REPLY_DUE),
    REPLY_CORRECTED(UNIT),
    REPLIED(OUTCOME),
    INVITED,
    CLOSED,
    CLOSED_UNRATED,
    REOPENED(ROUND),
    WITHDRAWN,
    WITHDRAWN_UNSUPPLEMENTED,

    // to the desks of the area
    TO_ACCEPT,
    SUPPLEMENTED,
    REVIEW_TO_DECIDE,
    REVIEW_DECIDED,
    TO_ASSIGN,
    TO_ASSIGN_AGAIN(ROUND),
    ASSIGNED(UNIT, REPLY_DUE),
    SIGN_OFF_APPROVED,
    SIGN_OFF_REFUSED,
    TAKEN_BACK,
    RETURN_TO_RULE(UNIT, REASON),
    EXTENSION_TO_DECIDE(UNIT, DUE),

    // to the post that has the matter
    TO_HANDLE(SIGN_DUE, REPLY_DUE),
    TO_ASSIST(UNIT, SIGN_DUE, DUE),
    OPINION_GIVEN(UNIT),
    CONSULTATION(UNIT, HELD_AT),
    RETURN_REFUSED,
    RETURN_REFUSED_FINAL,
    EXTENSION_GRANTED(DUE),
    EXTENSION_REFUSED,
    MATERIAL_GIVEN,
    MATERIAL_LAPSED,
    DRAFT_SENT_BACK,
    HANDED_ON(UNIT),
    LEDGER_TO_DECIDE(UNIT),
    LEDGER_REFUSED,
    CANCELLED,
    RATED(LEVEL),
    NOT_RATED,
    STILL_ANSWERABLE(ROUND),

    // to whoever owes the duty
    DUTY_OPENED(DUTY, DUE),
    DUTY_TAKEN_OVER(DUTY, DUE),
    CLOCK_PAUSED,
    CLOCK_RESUMED(DUE);

    private final Set<Variable> variables;

    NoticeTemplate(Variable... variables) {
        this.variables = Set.of(variables);
    }

    public Set<Variable> variables() {
        return variables;
    }
}
