package org.zhuoluo.assignment.unit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhuoluo.api.reference.Remembered;
import org.zhuoluo.assignment.calendar.BusinessDay;

/** The tree of units, and who in it answers for an area. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final Areas areas;
    private final Posts posts;
    private final BusinessDay day;
    private final Map<UnitKind, Remembered<Addressee>> nearest = new EnumMap<>(UnitKind.class);

    Units(Areas areas, Posts posts, BusinessDay day) {
        this.areas = areas;
        this.posts = posts;
        this.day = day;
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
                .filter(this::goesOn)
                .min(comparingInt(unit -> fromHereUp.indexOf(unit.area())))
                .flatMap(this::addressee);
    }

    /** To answer a matter: nobody, if the unit is gone, only assists, or has no post that could hold a duty. */
    public Optional<Addressee> addressee(String code) {
        return settled(code).filter(unit -> !unit.kind().onlyAssists()).flatMap(this::addressee);
    }

    /** To give its opinion, which every unit can. */
    public Optional<Addressee> adviser(String code) {
        return settled(code).flatMap(this::addressee);
    }

    public boolean onlyAssists(String code) {
        return named(code).map(Unit::kind).filter(UnitKind::onlyAssists).isPresent();
    }

    /** The unit that has today what this one was to have: itself, or whoever followed it. */
    public String heirOf(String code) {
        return named(code)
                .filter(unit -> !goesOn(unit))
                .map(Unit::successor)
                .map(this::heirOf)
                .orElse(code);
    }

    /** The beginning of the paths of the unit and of all below it; of a unit that nobody defined, one that no path has. */
    public String subtree(String code) {
        return named(code).map(Unit::path).orElse("/");
    }

    private Optional<Addressee> addressee(Unit unit) {
        return posts.firstOf(unit.code()).map(post -> new Addressee(unit.code(), unit.path(), post.code(), null));
    }

    /** Whoever gives a unit something holds its row until that is written: it neither moves in the tree nor ends meanwhile. */
    private Optional<Unit> settled(String code) {
        return (isCode(code) ? findByIdOptional(code, LockModeType.PESSIMISTIC_READ) : Optional.<Unit>empty())
                .filter(this::goesOn);
    }

    private boolean goesOn(Unit unit) {
        return !unit.isAbolishedOn(day.today());
    }

    public Optional<Unit> named(String code) {
        return isCode(code) ? findByIdOptional(code) : Optional.empty();
    }

    /** In the tree. */
    public boolean isAbove(String code, Unit lower) {
        return named(code)
                .filter(other -> !other.code().equals(lower.code()))
                .filter(other -> lower.path().startsWith(other.path()))
                .isPresent();
    }

    public boolean isOfAreaAbove(String code, Unit lower) {
        return named(code)
                .map(Unit::area)
                .filter(area -> !lower.area().equals(area) && lower.area().startsWith(area))
                .isPresent();
    }

    /** The column holds ASCII: what is not ASCII names no unit, and the database refuses to compare it. */
    private static boolean isCode(String text) {
        return US_ASCII.newEncoder().canEncode(text);
    }

    /** The unit and all below it. */
    List<Unit> below(String code) {
        return list("path like ?1 order by path", subtree(code) + "%");
    }

    /** The codes of the unit that has this path and of all below it. */
    public List<String> codesBelow(String path) {
        return getEntityManager()
                .createQuery("select u.code from Unit u where u.path like ?1 order by u.code", String.class)
                .setParameter(1, path + "%")
                .getResultList();
    }

    List<Unit> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
