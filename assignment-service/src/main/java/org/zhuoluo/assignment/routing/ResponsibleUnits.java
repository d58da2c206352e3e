package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.unit.Units;

/** Which unit the catalogue holds responsible for an issue type today: the one it names, or whoever followed it. */
@ApplicationScoped
class ResponsibleUnits {
    private final Catalogue catalogue;
    private final Units units;

    ResponsibleUnits(Catalogue catalogue, Units units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    Optional<String> of(@Nullable String issueType) {
        return catalogue.responsibleFor(issueType).map(units::heirOf);
    }
}
