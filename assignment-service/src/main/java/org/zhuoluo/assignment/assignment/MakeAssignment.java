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
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.workingtime.Deadline;

/** Gives a matter to a unit, on whose duties the clocks run from this moment; its caller has locked the round. */
@ApplicationScoped
public class MakeAssignment {
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Assignments assignments;
    private final Supervision supervision;
    private final Outbox outbox;
    private final InstantSource clock;

    MakeAssignment(
            Catalogue catalogue,
            Calendars calendars,
            Assignments assignments,
            Supervision supervision,
            Outbox outbox,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.assignments = assignments;
        this.supervision = supervision;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The matter as a whole, or with a role of PART a part of it. */
    @Transactional(MANDATORY)
    public Assignment make(Order order) {
        Instant now = clock.instant();
        Terms terms = catalogue.termsFor(order.matter().issueType(), order.complex());
        Assignment made = persist(order, terms, now);
        outbox.append(made.made());
        Happening what = order.role() == UnitRole.LEAD ? Happening.ASSIGNED : Happening.PART_ASSIGNED;
        supervision.take(order.dated(Fact.given(what, order.round(), made.charge(), terms, now)));
        return made;
    }

    /** The opinion of another unit is asked for; it owes that, and no answer to the enterprise. */
    @Transactional(MANDATORY)
    Assignment ask(Assignment by, Order order) {
        Instant now = clock.instant();
        Terms terms = catalogue.termsFor(order.matter().issueType()).ofAnOpinion();
        Assignment assisting = persist(order, terms, now);
        outbox.append(by.ask(assisting, now));
        supervision.take(
                order.dated(Fact.given(Happening.ASSISTANCE_ASKED, order.round(), assisting.charge(), terms, now)));
        return assisting;
    }

    private Assignment persist(Order order, Terms terms, Instant now) {
        Handover byTheTerms =
                Handover.of(order.role(), order.matter(), order.to(), terms, order.by(), calendars.clock(), now);
        Handover handover = order.due() == null
                ? byTheTerms
                : byTheTerms.replyingBy(order.due().due());
        var made = new Assignment(
                new AssignmentId(Uuid7.next(clock)),
                order.round(),
                order.matter().appealNumber(),
                handover,
                order.instructionEncrypted(),
                now);
        assignments.persist(made);
        return made;
    }

    /**
     * Who is given what.
     *
     * @param instructionEncrypted what the unit is told with it
     * @param due until when it is to answer, where that was decided and no limit is counted
     * @param complex whether the limit for complex matters is counted, where the catalogue has one
     */
    public record Order(
            RoundId round,
            Matter matter,
            UnitRole role,
            Addressee to,
            RoutedBy by,
            @Nullable String instructionEncrypted,
            @Nullable Deadline due,
            boolean complex) {
        public Order(
                RoundId round,
                Matter matter,
                UnitRole role,
                Addressee to,
                RoutedBy by,
                @Nullable String instructionEncrypted) {
            this(round, matter, role, to, by, instructionEncrypted, null, false);
        }

        /** The same of a complex matter, if it is one. */
        public Order complexIf(boolean isComplex) {
            return new Order(round, matter, role, to, by, instructionEncrypted, due, isComplex);
        }

        private Fact dated(Fact given) {
            return due == null ? given : given.dueBy(due);
        }
    }
}
