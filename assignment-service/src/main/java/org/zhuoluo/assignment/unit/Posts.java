package org.zhuoluo.assignment.unit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The seats of all units. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, String> {
    /** The codes of the seats that somebody has, as holder or as deputy. */
    public List<String> heldBy(String account) {
        return find("holder = ?1 or deputy = ?1 order by code", account).stream()
                .map(Post::code)
                .toList();
    }

    Optional<Post> firstOf(String unit) {
        return find("unit = ?1 order by code", unit).firstResultOptional();
    }

    Optional<Post> named(String code) {
        return US_ASCII.newEncoder().canEncode(code) ? findByIdOptional(code) : Optional.empty();
    }

    /** Those in whose chain the account is, or will be. */
    List<Post> of(String account) {
        return list("""
                from Post p where p.holder = ?1 or p.deputy = ?1 or p.succession.account = ?1
                or ?1 member of p.furtherDeputies order by p.code""", account);
    }

    /** In the order in which they are given what names none of them. */
    public List<Post> ofUnit(String unit) {
        return list("unit = ?1 order by code", unit);
    }

    List<Post> ofUnits(Collection<String> units) {
        return units.isEmpty() ? List.of() : list("unit in ?1 order by code", units);
    }

    List<Post> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
