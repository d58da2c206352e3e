package org.zhuoluo.assignment.unit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhuoluo.api.reference.Remembered;

/** The tree of units, and who in it answers for an area. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final Areas areas;
    private final Posts posts;
    private final Map<UnitKind, Remembered<Addressee>> nearest = new EnumMap<>(UnitKind.class);

    Units(Areas areas, Posts posts) {
        this.areas = areas;
        this.posts = posts;
        for (UnitKind kind : UnitKind.values()) {
            nearest.put(kind, new Remembered<>(BELIEVED, area -> find(kind, area)));
        }
    }

    /**
     * The unit of this kind for the area, or for the nearest area above it; duties attach to its first post. Believed for some seconds,
     * because every appeal asks for the same few.
     */
    public Optional<Addressee> nearest(UnitKind kind, String area) {
        return requireNonNull(nearest.get(kind)).get(area);
    }

    private Optional<Addressee> find(UnitKind kind, String area) {
        List<String> fromHereUp = areas.fromHereUp(area);
        return find("kind = ?1 and area in ?2 order by code", kind, fromHereUp).stream()
                .min(comparingInt(unit -> fromHereUp.indexOf(unit.area())))
                .flatMap(unit -> addressee(unit.code()));
    }

    /** Nobody, if the unit is gone or has no post left that could hold a duty. */
    public Optional<Addressee> addressee(String code) {
        return named(code)
                .flatMap(unit -> posts.firstOf(code).map(post -> new Addressee(code, unit.path(), post.code())));
    }

    /** The beginning of the paths of the unit and of all below it; of a unit that nobody defined, one that no path has. */
    public String subtree(String code) {
        return named(code).map(Unit::path).orElse("/");
    }

    /** The column holds ASCII: what is not ASCII names no unit, and the database refuses to compare it. */
    public Optional<Unit> named(String code) {
        return US_ASCII.newEncoder().canEncode(code) ? findByIdOptional(code) : Optional.empty();
    }

    List<Unit> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
