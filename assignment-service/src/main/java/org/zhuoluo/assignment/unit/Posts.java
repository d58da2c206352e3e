package org.zhuoluo.assignment.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    List<Post> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
