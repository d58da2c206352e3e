package org.zhuoluo.assignment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AreaDefined;

/** An administrative area (行政区划); a child's code starts with its parent's. */
@Entity
@Table(name = "area")
public class Area {
    @Id
    private String code;

    private int version;
    private @Nullable String parent;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected Area() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // an area is nothing before it is defined
    Area(String code) {
        this.code = code;
    }

    /** The next version of what everybody knows about this area. */
    AreaDefined define(AreaLine line) {
        version++;
        parent = line.parent();
        nameZh = line.nameZh();
        nameEn = line.nameEn();
        return new AreaDefined(code, version, parent, nameZh, nameEn);
    }

    public String code() {
        return code;
    }

    public @Nullable String parent() {
        return parent;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
