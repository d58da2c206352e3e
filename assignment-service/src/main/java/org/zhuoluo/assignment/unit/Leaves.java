package org.zhuoluo.assignment.unit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is away when. */
@ApplicationScoped
public class Leaves implements PanacheRepositoryBase<Leave, UUID> {
    /** The accounts that are away on a day. */
    Set<String> awayOn(LocalDate day) {
        return find("cancelled = false and firstDay <= ?1 and lastDay >= ?1", day).stream()
                .map(Leave::account)
                .collect(toUnmodifiableSet());
    }

    /** The newest first. */
    List<Leave> before(Optional<UUID> id, Optional<Set<String>> accounts, int limit) {
        return find(
                        "(?1 is null or id < ?1) and (?2 = true or account in ?3) order by id desc",
                        id.orElse(null),
                        accounts.isEmpty(),
                        accounts.orElse(Set.of("")))
                .page(0, limit)
                .list();
    }

    long countOf(Optional<Set<String>> accounts) {
        return accounts.map(some -> count("account in ?1", some)).orElseGet(this::count);
    }
}
