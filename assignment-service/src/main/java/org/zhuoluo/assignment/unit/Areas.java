package org.zhuoluo.assignment.unit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The tree of areas. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {
    /** The area itself first, then its parents up to the root; an area nobody defined has itself alone. */
    List<String> fromHereUp(String code) {
        var codes = new ArrayList<String>(List.of(code));
        Area area = findById(code);
        while (area != null && area.parent() != null) {
            codes.add(area.parent());
            area = findById(area.parent());
        }
        return codes;
    }

    /** The column holds ASCII: what is not names no area. */
    boolean isDefined(String code) {
        return US_ASCII.newEncoder().canEncode(code) && findByIdOptional(code).isPresent();
    }

    List<Area> after(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
