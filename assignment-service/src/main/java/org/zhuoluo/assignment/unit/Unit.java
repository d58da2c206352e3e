package org.zhuoluo.assignment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.UnitDefined;

/** A unit (单位) in the tree of units: anything that can be given a duty. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private String code;

    private int version;
    private @Nullable String parent;
    private String path;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String area;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // a unit is nothing before it is defined
    Unit(String code) {
        this.code = code;
    }

    /** The next version of what everybody knows about this unit; its path is that of its parent and its own code. */
    UnitDefined define(UnitLine line, @Nullable Unit above) {
        version++;
        parent = line.parent();
        path = (above == null ? "" : above.path) + code + "/";
        kind = line.kind();
        area = line.area();
        nameZh = line.nameZh();
        nameEn = line.nameEn();
        return new UnitDefined(code, version, parent, path, kind.told(), area, nameZh, nameEn);
    }

    public String code() {
        return code;
    }

    public @Nullable String parent() {
        return parent;
    }

    /** The codes from the root down to this unit, each followed by a slash, so that a subtree is a prefix. */
    public String path() {
        return path;
    }

    public UnitKind kind() {
        return kind;
    }

    public String area() {
        return area;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
