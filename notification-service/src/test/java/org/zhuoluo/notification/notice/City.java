package org.zhuoluo.notification.notice;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.notification.testing.Wire;

/** A small city, told once to the service of all tests. */
final class City {
    private static final AtomicBoolean DEFINED = new AtomicBoolean();
    private static final AtomicInteger ENTERPRISES = new AtomicInteger();

    private City() {}

    static void defineOnce() {
        if (!DEFINED.compareAndSet(false, true)) {
            return;
        }
        Wire.define(new AreaDefined("3399", 1, null, "云州市", "Yunzhou"));
        Wire.define(new AreaDefined("339901", 1, "3399", "临江区", "Linjiang"));
        Wire.define(new AreaDefined("339902", 1, "3399", "云台区", "Yuntai"));
        Wire.define(unit("U-INTAKE", "INTAKE_DESK", "3399", 1));
        Wire.define(unit("U-INTAKE-LINJIANG", "INTAKE_DESK", "339901", 1));
        Wire.define(unit("U-COORDINATION", "COORDINATION", "3399", 1));
        Wire.define(unit("U-WATER", "UTILITY", "3399", 1));
        Wire.define(unit("U-HOUSING", "DEPARTMENT", "3399", 1));
        Wire.define(unit("U-LAND", "DEPARTMENT", "3399", 1));
        Wire.define(post("P-INTAKE", "U-INTAKE", 1, "clerk1", "clerk2"));
        Wire.define(post("P-INTAKE-LINJIANG", "U-INTAKE-LINJIANG", 1, "linjiang.a", "linjiang.b"));
        Wire.define(post("P-COORDINATION", "U-COORDINATION", 1, "coordinator1", "coordinator2"));
        Wire.define(post("P-WATER", "U-WATER", 1, "water.a", "water.b"));
        Wire.define(post("P-HOUSING", "U-HOUSING", 1, "housing.a", null));
        Wire.define(post("P-LAND", "U-LAND", 1, "land.a", null));
    }

    /** The credit code of an enterprise that no other test knows. */
    static String newEnterprise() {
        return "91330100MA27X%05d".formatted(ENTERPRISES.incrementAndGet());
    }

    static UnitDefined unit(String code, String kind, String area, int version) {
        return new UnitDefined(
                code, version, null, code + "/", kind, area, code + " 单位", code + " unit", null, null, null);
    }

    static PostDefined post(String code, String unit, int version, String holder, @Nullable String deputy) {
        return new PostDefined(code, version, unit, "岗位", "Post", holder, deputy, null, null, null);
    }
}
