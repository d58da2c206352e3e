package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.unit.Addressee;

/**
 * All that is decided when a matter is given to a unit.
 *
 * @param person who is to do it, where somebody was named beside the post
 * @param area of the appeal, by which coordinators and supervisors see it
 * @param catalogueVersion the version of the catalogue that set the limits; 0 where none did
 * @param complex whether it was given as complex, with the limit to reply for such
 */
@Embeddable
public record Handover(
        @Enumerated(EnumType.STRING) @Column(name = "unit_role")
        UnitRole role,

        String unit,
        @Column(name = "unit_path") String unitPath,
        String post,
        @Nullable String person,
        String area,
        @Column(name = "issue_type") @Nullable String issueType,
        @Column(name = "catalogue_version") int catalogueVersion,
        boolean complex,

        @Enumerated(EnumType.STRING) @Column(name = "routed_by")
        RoutedBy routedBy,

        @Column(name = "sign_due_at") Instant signDueAt,
        @Column(name = "reply_due_at") Instant replyDueAt) {
    /** Both limits run from now on, whether the unit looks or not. */
    static Handover of(
            UnitRole role, Matter matter, Addressee to, Terms terms, RoutedBy by, WorkingClock clock, Instant at) {
        return new Handover(
                role,
                to.unit(),
                to.unitPath(),
                to.post(),
                to.person(),
                matter.area(),
                matter.issueType(),
                terms.catalogueVersion(),
                terms.complex(),
                by,
                clock.due(terms.sign(), at).due(),
                clock.due(terms.reply(), at).due());
    }

    /** It was decided until when, so that no limit is counted. */
    Handover replyingBy(Instant due) {
        return new Handover(
                role,
                unit,
                unitPath,
                post,
                person,
                area,
                issueType,
                catalogueVersion,
                complex,
                routedBy,
                signDueAt,
                due);
    }

    /** The next unit has its own limit to sign; the limit to answer runs on. */
    Handover passedOn(Addressee to, RoutedBy by, Instant signDueAt) {
        return new Handover(
                role,
                to.unit(),
                to.unitPath(),
                to.post(),
                to.person(),
                area,
                issueType,
                catalogueVersion,
                complex,
                by,
                signDueAt,
                replyDueAt);
    }

    Addressee to() {
        return new Addressee(unit, unitPath, post, person);
    }
}
