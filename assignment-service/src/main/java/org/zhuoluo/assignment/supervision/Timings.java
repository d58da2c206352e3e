package org.zhuoluo.assignment.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.assignment.catalogue.LimitsConfig;
import org.zhuoluo.assignment.catalogue.Terms;

/** Reckons when a duty of a kind is due: as the fact sets it, by the terms of its assignment, or by the configured limit. */
@ApplicationScoped
class Timings {
    private final LimitsConfig limits;
    private final Calendars calendars;

    Timings(LimitsConfig limits, Calendars calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    Timing of(ObligationKind kind, Fact fact) {
        if (fact.due() != null && !kind.isAlwaysCounted()) {
            return Timing.asSet(fact.due(), catalogueVersion(fact), calendars.clock());
        }
        Optional<Terms> terms = Optional.ofNullable(fact.terms());
        Limit limit = switch (kind) {
            case ACCEPT -> limits.accept();
            case SUPPLEMENT -> limits.supplement();
            case DECLINE_REVIEW -> limits.declineReview();
            case DISPATCH -> limits.dispatch();
            case SIGN -> terms.map(Terms::sign).orElseGet(limits::sign);
            case REPLY -> terms.map(Terms::reply).orElseGet(limits::reply);
            case CONTACT -> limits.contact();
            case ASSIST -> terms.map(Terms::assist).orElseGet(limits::assist);
            case RULE -> limits.rule();
            case SIGN_OFF -> limits.signOff();
            case DECIDE -> limits.decide();
            case REVIEW -> limits.review();
            case STEP, TRACK, STRIKE_OFF -> throw new IllegalArgumentException(kind + " is due when its plan says");
            case RATE -> limits.rate();
        };
        return Timing.of(limit, catalogueVersion(fact), calendars.clock(), fact.at());
    }

    private static int catalogueVersion(Fact fact) {
        return fact.terms() == null ? 0 : fact.terms().catalogueVersion();
    }
}
