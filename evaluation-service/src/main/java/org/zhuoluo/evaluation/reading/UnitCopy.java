package org.zhuoluo.evaluation.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhuoluo.messaging.contract.UnitDefined;

/** Where a unit hangs in the tree of units, so that a unit sees what concerns those below it. */
@Entity
@Table(name = "unit_copy")
public class UnitCopy {
    @Id
    private String code;

    private String path;
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected UnitCopy() {} // for Hibernate only

    UnitCopy(UnitDefined defined) {
        this.code = defined.code();
        this.path = defined.path();
        this.version = defined.version();
    }

    /** Versions of one unit may arrive in any order: the highest stays. */
    void learn(UnitDefined defined) {
        if (defined.version() > version) {
            path = defined.path();
            version = defined.version();
        }
    }
}
