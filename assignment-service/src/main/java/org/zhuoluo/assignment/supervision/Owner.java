package org.zhuoluo.assignment.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.unit.Addressee;

/**
 * Who owes a duty: a post of a unit, or the enterprise. A duty of a unit that no unit could be found for has neither unit
 * nor post; it is nobody's, and therefore everybody's who supervises the area.
 *
 * @param person who is to do it, where somebody was named beside the post
 * @param area of the appeal, by which supervisors see it
 * @param appellantHash only where the enterprise owes it
 */
@Embeddable
public record Owner(
        @Enumerated(EnumType.STRING) @Column(name = "owner_type")
        OwnerType type,

        @Nullable String unit,
        @Column(name = "unit_path") @Nullable String unitPath,
        @Nullable String post,
        @Nullable String person,
        String area,
        @Column(name = "appellant_hash") @Nullable String appellantHash) {
    static Owner unit(Addressee to, Matter matter) {
        return new Owner(OwnerType.UNIT, to.unit(), to.unitPath(), to.post(), to.person(), matter.area(), null);
    }

    /** Another unit owes it now; the appeal's area stays, so those who watch it still see it. */
    Owner handedTo(Addressee to) {
        return new Owner(type, to.unit(), to.unitPath(), to.post(), to.person(), area, appellantHash);
    }

    static Owner nobody(Matter matter) {
        return new Owner(OwnerType.UNIT, null, null, null, null, matter.area(), null);
    }

    static Owner enterprise(Matter matter) {
        return new Owner(OwnerType.ENTERPRISE, null, null, null, null, matter.area(), matter.appellantHash());
    }
}
