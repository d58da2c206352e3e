package org.zhuoluo.assignment.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All versions of all issue types; the newest of each is in force. */
@ApplicationScoped
class IssueTypes implements PanacheRepositoryBase<IssueType, IssueTypeId> {
    Optional<IssueType> inForce(String code) {
        return find("id.code = ?1 order by id.version desc", code).firstResultOptional();
    }

    List<IssueType> inForceAfter(String code, int limit) {
        return find("""
                        from IssueType t where t.id.code > ?1
                        and t.id.version = (select max(n.id.version) from IssueType n where n.id.code = t.id.code)
                        order by t.id.code""", code).page(0, limit).list();
    }

    long countInForce() {
        return count("id.version = 1"); // every code has had a first version
    }
}
