package org.zhuoluo.assignment.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of all issue types; on a day that one is in force whose day came last, and of those of the same day the newest. */
@ApplicationScoped
class IssueTypes implements PanacheRepositoryBase<IssueType, IssueTypeId> {
    private static final String IN_FORCE = """
            t.retired = false and t.id.version = (select n.id.version from IssueType n
                where n.id.code = t.id.code and (n.effectiveFrom is null or n.effectiveFrom <= ?1)
                order by n.effectiveFrom desc, n.id.version desc limit 1)""";

    /** And not replaced before its day by another version of the same day. */
    private static final String TO_COME = """
            t.retired = false and t.effectiveFrom > ?1 and not exists (select 1 from IssueType n
                where n.id.code = t.id.code and n.effectiveFrom = t.effectiveFrom and n.id.version > t.id.version)""";

    /** Retired or not: what is under way goes on by its limits. */
    Optional<IssueType> on(LocalDate day, String code) {
        return find(
                        "id.code = ?1 and (effectiveFrom is null or effectiveFrom <= ?2) order by effectiveFrom desc, id.version desc",
                        code,
                        day)
                .firstResultOptional();
    }

    Optional<IssueType> newest(String code) {
        return find("id.code = ?1 order by id.version desc", code).firstResultOptional();
    }

    Optional<IssueType> newestBy(String author, String code) {
        return find("id.code = ?1 and definedBy = ?2 order by id.version desc", code, author)
                .firstResultOptional();
    }

    List<IssueType> inForceAfter(String code, LocalDate day, int limit) {
        return find("from IssueType t where " + IN_FORCE + " and t.id.code > ?2 order by t.id.code", day, code)
                .page(0, limit)
                .list();
    }

    long countInForce(LocalDate day) {
        return getEntityManager()
                .createQuery("select count(*) from IssueType t where " + IN_FORCE, Long.class)
                .setParameter(1, day)
                .getSingleResult();
    }

    /** In force on the day, or from a later one on. */
    long countTakenInUnder(String prefix, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from IssueType t where t.id.code like ?2 and (" + IN_FORCE + " or " + TO_COME
                                + ")",
                        Long.class)
                .setParameter(1, day)
                .setParameter(2, prefix + "%")
                .getSingleResult();
    }

    /** The newest first. */
    List<IssueType> versionsOf(String code, int before, int limit) {
        return find("id.code = ?1 and id.version < ?2 order by id.version desc", code, before)
                .page(0, limit)
                .list();
    }

    long countVersionsOf(String code) {
        return count("id.code = ?1", code);
    }
}
