package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** Reads and changes how the desk of a unit works. */
@ApplicationScoped
class ChangeDeskSettings {
    private final Units units;
    private final DeskSettingsInForce settings;
    private final Sights sights;
    private final Caller caller;
    private final Seal seal;

    ChangeDeskSettings(Units units, DeskSettingsInForce settings, Sights sights, Caller caller, Seal seal) {
        this.units = units;
        this.settings = settings;
        this.sights = sights;
        this.caller = caller;
        this.seal = seal;
    }

    @Transactional
    DeskSettingsView read(String code) {
        Unit unit = require(code);
        return view(
                unit, settings.findByIdOptional(code).map(DeskSettings::version).orElse(0L));
    }

    @Transactional
    DeskSettingsView change(String code, @Nullable String ifMatch, DeskSettingsRequest request) {
        Unit unit = require(code);
        DeskSettings own = settings.findByIdOptional(code).orElse(null);
        ETags.require(ifMatch, own == null ? 0 : own.version());
        if (own == null) {
            own = new DeskSettings(code);
            own.set(request.reviewsReplies(), seal.signature());
            settings.persist(own);
        } else {
            own.set(request.reviewsReplies(), seal.signature());
        }
        settings.flush();
        return view(unit, own.version());
    }

    private DeskSettingsView view(Unit unit, long version) {
        DeskSettingsInForce.InForce inForce = settings.of(unit.path());
        return new DeskSettingsView(inForce.reviewsReplies(), inForce.setFor(), version);
    }

    private Unit require(String code) {
        Sight sight = caller.has(Role.ADMIN) ? new Sight.Everything() : sights.ofUnit();
        return units.findByIdOptional(code)
                .filter(unit -> sight.covers(unit.path(), unit.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
