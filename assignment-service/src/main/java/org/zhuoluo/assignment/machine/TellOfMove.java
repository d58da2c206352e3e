package org.zhuoluo.assignment.machine;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.zhuoluo.assignment.unit.PathCopy;

/**
 * Changes are kept by the units above an assignment. When its unit moves in the tree, those above it before hear that they see its open
 * assignments no longer, and those above it now that they have them; for all others nothing changes.
 */
@ApplicationScoped
@Priority(TellOfMove.LAST)
class TellOfMove implements PathCopy {
    /** Once the assignments have followed and are locked: what is under way with one of them is told before, by its old path. */
    static final int LAST = -1;

    private static final String TELL = """
            insert into assignment_change
                (scope, assignment_id, appeal_number, round, unit, unit_role, change_type, status, changed_at)
            select :scope, id, appeal_number, round, unit, unit_role, :type, status, :now from assignment
            where is_open = true and unit_path = :path""";

    private final EntityManager database;
    private final InstantSource clock;

    TellOfMove(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void follow(String from, String to) {
        Set<String> before = scopes(from);
        Set<String> now = scopes(to);
        before.stream().filter(scope -> !now.contains(scope)).forEach(scope -> tell(scope, ChangeType.LEFT_SCOPE, to));
        now.stream().filter(scope -> !before.contains(scope)).forEach(scope -> tell(scope, ChangeType.MADE, to));
    }

    private void tell(String scope, ChangeType type, String path) {
        database.createNativeQuery(TELL)
                .setParameter("scope", scope)
                .setParameter("type", type.name())
                .setParameter("now", clock.instant())
                .setParameter("path", path)
                .executeUpdate();
    }

    private static Set<String> scopes(String path) {
        return Stream.of(path.split("/", -1))
                .filter(scope -> !scope.isEmpty())
                .collect(toCollection(LinkedHashSet::new));
    }
}
