package org.zhuoluo.assignment.unit;

import static java.util.Comparator.comparingInt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The tree of units, and who in it answers for an area. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {
    private final Areas areas;
    private final Posts posts;

    Units(Areas areas, Posts posts) {
        this.areas = areas;
        this.posts = posts;
    }

    /** The unit of this kind for the area, or for the nearest area above it; duties attach to its first post. */
    public Optional<Addressee> nearest(UnitKind kind, String area) {
        List<String> fromHereUp = areas.fromHereUp(area);
        return find("kind = ?1 and area in ?2 order by code", kind, fromHereUp).stream()
                .min(comparingInt(unit -> fromHereUp.indexOf(unit.area())))
                .flatMap(unit -> addressee(unit.code()));
    }

    /** Nobody, if the unit is gone or has no post left that could hold a duty. */
    public Optional<Addressee> addressee(String code) {
        return findByIdOptional(code)
                .flatMap(unit ->
                        posts.firstOf(code).map(post -> new Addressee(code, unit.path(), post.code(), unit.area())));
    }

    /** The beginning of the paths of the unit and of all below it; of a unit that nobody defined, one that no path has. */
    public String subtree(String code) {
        return findByIdOptional(code).map(Unit::path).orElse("/");
    }

    List<Unit> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
