package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Mandate;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.messaging.outbox.Outbox;

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

    @Transactional(MANDATORY)
    public AssignmentId make(RoundId round, Matter matter, Addressee to, RoutedBy by) {
        Instant now = clock.instant();
        Terms terms = catalogue.termsFor(matter.issueType());
        var id = new AssignmentId(Uuid7.next(clock));
        var assignment = new Assignment(
                id, round, matter.appealNumber(), Handover.of(matter, to, terms, by, calendars.clock(), now), now);
        assignments.persist(assignment);
        outbox.append(assignment.made());
        supervision.take(Fact.assigned(round, id.value(), new Mandate(to, terms), now));
        return id;
    }
}
