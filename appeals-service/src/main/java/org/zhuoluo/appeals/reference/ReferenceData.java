package org.zhuoluo.appeals.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.api.reference.Remembered;

/** What the copies say; names and rules are believed for some seconds, because every submission asks for them. */
@ApplicationScoped
public class ReferenceData {
    /** Where days begin. */
    private static final ZoneId OFFICES = ZoneId.of("Asia/Shanghai");

    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final EntityManager rows;
    private final InstantSource clock;
    private final Remembered<Named> areas;
    private final Remembered<IssueType> issueTypes;
    private final Remembered<Named> units;
    private final Remembered<List<String>> subtrees;

    ReferenceData(EntityManager rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
        areas = new Remembered<>(BELIEVED, code -> one(AreaCopy.class, code).map(AreaCopy::named));
        issueTypes = new Remembered<>(BELIEVED, code -> issueTypeInForce(code).map(IssueTypeCopy::issueType));
        units = new Remembered<>(BELIEVED, code -> one(UnitCopy.class, code).map(UnitCopy::named));
        subtrees = new Remembered<>(BELIEVED, this::subtreeOf);
    }

    public Optional<Named> area(String code) {
        return areas.get(code);
    }

    public Optional<IssueType> issueType(String code) {
        return issueTypes.get(code);
    }

    public Optional<Named> unit(String code) {
        return units.get(code);
    }

    /** The unit itself and all below it; a unit that has not been published yet stands alone. */
    public List<String> unitsUnder(String code) {
        return subtrees.get(code).orElse(List.of(code));
    }

    /** Nothing has been published yet: the city is still being set up. */
    public boolean isEmpty() {
        return rows.createQuery("select a.code from AreaCopy a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Of the versions that have begun the one that began last is in force, and of the same day the newest. */
    private Optional<IssueTypeCopy> issueTypeInForce(String code) {
        return rows.createQuery("""
                        from IssueTypeCopy t where t.id.code = :code
                        and (t.effectiveFrom is null or t.effectiveFrom <= :today)
                        order by t.effectiveFrom desc, t.id.version desc""", IssueTypeCopy.class)
                .setParameter("code", code)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), OFFICES))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> Optional<T> one(Class<T> copy, String code) {
        return Optional.ofNullable(rows.find(copy, code));
    }

    private Optional<List<String>> subtreeOf(String code) {
        List<String> found = rows.createQuery(
                        "select below.code from UnitCopy top join UnitCopy below on below.path like concat(top.path, '%')"
                                + " where top.code = :code",
                        String.class)
                .setParameter("code", code)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
