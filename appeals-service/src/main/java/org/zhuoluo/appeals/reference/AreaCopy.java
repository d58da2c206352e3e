package org.zhuoluo.appeals.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhuoluo.messaging.contract.AreaDefined;

/** An administrative area as it was last published. */
@Entity
@Table(name = "area")
class AreaCopy {
    @Id
    private String code;

    private int version;
    private String nameZh;
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected AreaCopy() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init")
    AreaCopy(AreaDefined defined) {
        code = defined.code();
        take(defined);
    }

    /** Versions of one code may arrive in any order: they have keys of their own. */
    void follow(AreaDefined defined) {
        if (defined.version() > version) {
            take(defined);
        }
    }

    private void take(AreaDefined defined) {
        version = defined.version();
        nameZh = defined.nameZh();
        nameEn = defined.nameEn();
    }

    Named named() {
        return new Named(code, nameZh, nameEn);
    }
}
