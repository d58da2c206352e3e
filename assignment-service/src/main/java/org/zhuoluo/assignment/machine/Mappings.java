package org.zhuoluo.assignment.machine;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static org.zhuoluo.api.scope.Role.ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Verdict;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** Shows and replaces what the words of a unit's systems mean. */
@ApplicationScoped
class Mappings {
    private final StoredMappings stored;
    private final Units units;
    private final Sights sights;
    private final Caller caller;
    private final Seal seal;

    Mappings(StoredMappings stored, Units units, Sights sights, Caller caller, Seal seal) {
        this.stored = stored;
        this.units = units;
        this.sights = sights;
        this.caller = caller;
        this.seal = seal;
    }

    @Transactional
    MappingView show(String unit) {
        requireVisible(unit);
        return stored.latest(unit).map(MappingView::of).orElseGet(() -> MappingView.ours(unit));
    }

    /** The next version, which counts for what arrives from now on. */
    @Transactional
    MappingView replace(String unit, @Nullable String ifMatch, MappingRequest request) {
        requireVisible(unit);
        units.findById(unit, PESSIMISTIC_WRITE); // two at once take turns
        int version = stored.of(unit).version();
        ETags.require(ifMatch, version);
        check(request.lines());
        var next = new StoredMapping(new StoredMapping.Key(unit, version + 1), request.lines(), seal.signature());
        stored.persist(next);
        return MappingView.of(next);
    }

    private void requireVisible(String unit) {
        Sight sight = caller.has(ADMIN) ? sights.toRead() : sights.ofUnit();
        Optional<Unit> known = units.named(unit);
        if (known.filter(found -> sight.covers(found.path(), found.area())).isEmpty()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
    }

    private static void check(List<MappingLine> lines) {
        Set<String> statuses = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            MappingLine line = lines.get(i);
            if (!statuses.add(line.status())) {
                throw Refusal.of(CommonProblem.INVALID_REQUEST)
                        .field("lines[" + i + "].status", "该状态已在前面出现", "this status stands further up already");
            }
            boolean saysHowItEnded = line.outcome() != null || line.finalGround() != null;
            if (saysHowItEnded && line.act() != UpdateAct.REPLY) {
                throw Refusal.of(CommonProblem.INVALID_REQUEST)
                        .field("lines[" + i + "].outcome", "只有答复才有办理结果", "only a reply has an outcome");
            }
            if (line.outcome() != null && line.finalGround() != null) {
                new Verdict(line.outcome(), line.finalGround()); // refuses what does not go together
            }
        }
    }
}
