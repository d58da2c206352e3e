package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Choice;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * Hands a share of a matter on to another unit (改派); its caller has locked the round. The main clock runs on, and until the next unit has
 * signed, the one before it owes the reply.
 */
@ApplicationScoped
public class HandOn {
    private final Addressees addressees;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Assignments assignments;
    private final Followers followers;
    private final ReplyDrafts drafts;
    private final Supervision supervision;
    private final Outbox outbox;
    private final InstantSource clock;

    HandOn(
            Addressees addressees,
            Catalogue catalogue,
            Calendars calendars,
            Assignments assignments,
            Followers followers,
            ReplyDrafts drafts,
            Supervision supervision,
            Outbox outbox,
            InstantSource clock) {
        this.addressees = addressees;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.assignments = assignments;
        this.followers = followers;
        this.drafts = drafts;
        this.supervision = supervision;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    public Assignment to(Choice whom, Assignment from, HandOnCause cause, @Nullable String instructionEncrypted) {
        return pass(
                addressees.notYetWith(whom, from.handover().role(), from.round()), from, cause, instructionEncrypted);
    }

    /** Also to a unit that takes part already: when two units become one, it has what both had. */
    @Transactional(MANDATORY)
    public Assignment pass(Addressee to, Assignment from, HandOnCause cause, @Nullable String instructionEncrypted) {
        Instant now = clock.instant();
        Terms terms = catalogue.termsFor(from.handover().issueType());
        RoutedBy by = switch (cause) {
            case RULED -> RoutedBy.RULING;
            case MOVED, UNIT_ABOLISHED -> RoutedBy.COORDINATOR;
            case HANDED_UP -> RoutedBy.UNIT;
        };
        Handover handover = from.handover()
                .passedOn(to, by, calendars.clock().due(terms.sign(), now).due());
        Assignment next = from.next(new AssignmentId(Uuid7.next(clock)), handover, instructionEncrypted, now);
        outbox.append(from.handOn(next, cause, now));
        drafts.voidOf(from.id());
        assignments.persist(next);
        outbox.append(handover.role().answers() ? next.made() : next.askedBy(assignments.askingOf(from), now));
        followers.handedOn(from, next, now);
        supervision.take(Fact.given(handedOn(handover.role()), next.round(), next.charge(), terms, now));
        supervision.take(Fact.about(Happening.GIVEN_AWAY, from.round(), from.charge(), now));
        return next;
    }

    private static Happening handedOn(UnitRole role) {
        return switch (role) {
            case LEAD -> Happening.HANDED_ON;
            case PART -> Happening.PART_HANDED_ON;
            case ASSISTING -> Happening.ASSISTANCE_HANDED_ON;
        };
    }
}
