package org.zhuoluo.assignment.supervision;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.UnitKind;
import org.zhuoluo.assignment.unit.Units;
import org.zhuoluo.messaging.outbox.Outbox;

/** Opens a duty: reckons whose it is and when it is due. */
@ApplicationScoped
class DutyOpening {
    private final Obligations obligations;
    private final Matters matters;
    private final Units units;
    private final Timings timings;
    private final Outbox outbox;
    private final InstantSource clock;

    DutyOpening(
            Obligations obligations,
            Matters matters,
            Units units,
            Timings timings,
            Outbox outbox,
            InstantSource clock) {
        this.obligations = obligations;
        this.matters = matters;
        this.units = units;
        this.timings = timings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Obligation open(ObligationKind kind, Fact fact) {
        Matter matter = matters.require(fact.round().appealId());
        Charge charge = fact.charge();
        var obligation = new Obligation(
                Uuid7.next(clock),
                fact.keyOf(kind),
                charge == null ? null : charge.share(),
                matter.appealNumber(),
                ownerOf(kind, matter, charge),
                timings.of(kind, fact),
                fact.at());
        obligations.persist(obligation);
        outbox.append(ObligationFacts.opened(obligation, charge));
        return obligation;
    }

    private Owner ownerOf(ObligationKind kind, Matter matter, @Nullable Charge charge) {
        return switch (kind.owner()) {
            case INTAKE_DESK -> nearest(UnitKind.INTAKE_DESK, matter);
            case COORDINATION -> nearest(UnitKind.COORDINATION, matter);
            case SUPERVISION -> nearest(UnitKind.SUPERVISION, matter);
            case LEADERSHIP -> nearest(UnitKind.LEADERSHIP, matter);
            case HANDLING_UNIT -> charge == null ? Owner.nobody(matter) : Owner.unit(charge.to(), matter);
            case ENTERPRISE -> Owner.enterprise(matter);
        };
    }

    private Owner nearest(UnitKind kind, Matter matter) {
        return units.nearest(kind, matter.area())
                .map(unit -> Owner.unit(unit, matter))
                .orElseGet(() -> {
                    Log.errorf("Finds no %s for area %s: its duties are nobody's", kind, matter.area());
                    return Owner.nobody(matter);
                });
    }
}
