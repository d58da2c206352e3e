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
    public Assignment to(String unit, Assignment from, HandOnCause cause, @Nullable String instructionEncrypted) {
        Addressee to = addressees.notYetWith(unit, from.round(), "unit");
        Instant now = clock.instant();
        Terms terms = catalogue.termsFor(from.handover().issueType());
        RoutedBy by = cause == HandOnCause.RULED ? RoutedBy.RULING : RoutedBy.COORDINATOR;
        Handover handover = from.handover()
                .passedOn(to, by, calendars.clock().due(terms.sign(), now).due());
        Assignment next = from.next(new AssignmentId(Uuid7.next(clock)), handover, instructionEncrypted, now);
        outbox.append(from.handOn(next, cause, now));
        drafts.voidOf(from.id());
        assignments.persist(next);
        outbox.append(next.made());
        followers.handedOn(from, next, now);
        Happening what = handover.role() == UnitRole.LEAD ? Happening.HANDED_ON : Happening.PART_HANDED_ON;
        supervision.take(Fact.given(what, next.round(), next.charge(), terms, now));
        supervision.take(Fact.about(Happening.GIVEN_AWAY, from.round(), from.charge(), now));
        return next;
    }
}
