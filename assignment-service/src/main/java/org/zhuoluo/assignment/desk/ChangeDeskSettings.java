package org.zhuoluo.assignment.desk;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** Reads and changes how the desk of a unit works. */
@ApplicationScoped
class ChangeDeskSettings {
    private final Transactions transactions;
    private final Units units;
    private final DeskSettingsInForce settings;
    private final Sights sights;
    private final Caller caller;
    private final Seal seal;

    ChangeDeskSettings(
            Transactions transactions,
            Units units,
            DeskSettingsInForce settings,
            Sights sights,
            Caller caller,
            Seal seal) {
        this.transactions = transactions;
        this.units = units;
        this.settings = settings;
        this.sights = sights;
        this.caller = caller;
        this.seal = seal;
    }

    @Transactional
    DeskSettingsView read(String code) {
        Unit unit = visible(units.findByIdOptional(code));
        return view(
                unit, settings.findByIdOptional(code).map(DeskSettings::version).orElse(DeskSettings.NONE));
    }

    /** With the unit's row locked, so that of two who say it for the first time one sees what the other said. */
    DeskSettingsView change(String code, @Nullable String ifMatch, DeskSettingsRequest request) {
        return transactions.inOne(() -> {
            Unit unit = visible(units.findByIdOptional(code, PESSIMISTIC_WRITE));
            DeskSettings own =
                    settings.findByIdOptional(code, PESSIMISTIC_WRITE).orElse(null);
            ETags.require(ifMatch, own == null ? DeskSettings.NONE : own.version());
            if (own == null) {
                own = new DeskSettings(code);
                own.set(request.reviewsReplies(), seal.signature());
                settings.persist(own);
            } else {
                own.set(request.reviewsReplies(), seal.signature());
            }
            settings.flush();
            return view(unit, own.version());
        });
    }

    private DeskSettingsView view(Unit unit, long version) {
        DeskSettingsInForce.InForce inForce = settings.of(unit.path());
        return new DeskSettingsView(inForce.reviewsReplies(), inForce.setFor(), version);
    }

    private Unit visible(Optional<Unit> found) {
        Sight sight = caller.has(Role.ADMIN) ? new Sight.Everything() : sights.ofUnit();
        return found.filter(unit -> sight.covers(unit.path(), unit.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
