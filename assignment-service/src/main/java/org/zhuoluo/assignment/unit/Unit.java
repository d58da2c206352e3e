package org.zhuoluo.assignment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    @Column(name = "abolished_on")
    private @Nullable LocalDate abolishedOn;

    private @Nullable String successor;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // a unit is nothing before it is defined
    Unit(String code) {
        this.code = code;
    }

    boolean isDefined() {
        return version > 0;
    }

    /** The next version of what everybody knows about this unit. */
    UnitDefined define(UnitLine line, String pathNow) {
        version++;
        parent = line.parent();
        path = pathNow;
        kind = line.kind();
        area = line.area();
        nameZh = line.nameZh();
        nameEn = line.nameEn();
        return defined();
    }

    /** From that day on it is given nothing any more, and this unit has what it had. */
    UnitDefined abolish(String to, LocalDate on) {
        version++;
        abolishedOn = on;
        successor = to;
        return defined();
    }

    /** Asked of a day: nothing has to run for the abolition to come. */
    public boolean isAbolishedOn(LocalDate day) {
        return abolishedOn != null && !day.isBefore(abolishedOn);
    }

    private UnitDefined defined() {
        UnitKind toldAs = kind.cameLater() ? UnitKind.DEPARTMENT : kind;
        String exactKind = kind.cameLater() ? kind.name() : null;
        return new UnitDefined(
                code, version, parent, path, toldAs.name(), area, nameZh, nameEn, exactKind, abolishedOn, successor);
    }

    UnitLine line() {
        return new UnitLine(code, parent, kind, area, nameZh, nameEn);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
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

    /** That is decided, be it for a day to come. */
    public @Nullable LocalDate abolishedOn() {
        return abolishedOn;
    }

    public @Nullable String successor() {
        return successor;
    }
}
