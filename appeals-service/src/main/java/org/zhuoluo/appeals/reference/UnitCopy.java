package org.zhuoluo.appeals.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhuoluo.messaging.contract.UnitDefined;

/** A unit as it was last published. */
@Entity
@Table(name = "unit")
class UnitCopy {
    @Id
    private String code;

    private int version;
    private String path;
    private String nameZh;
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected UnitCopy() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init")
    UnitCopy(UnitDefined defined) {
        code = defined.code();
        take(defined);
    }

    void follow(UnitDefined defined) {
        if (defined.version() > version) {
            take(defined);
        }
    }

    private void take(UnitDefined defined) {
        version = defined.version();
        path = defined.path();
        nameZh = defined.nameZh();
        nameEn = defined.nameEn();
    }

    Named named() {
        return new Named(code, nameZh, nameEn);
    }
}
