package org.zhuoluo.appeals;

import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Tokens;

/** Who calls the service in the tests. */
final class People {
    static final String OWN_CODE = "91339901MA2X1C7Q6C";
    static final String OTHER_CODE = "91339902MA2X3K9D5R";

    private People() {}

    static String enterprise() {
        return Tokens.enterprise(OWN_CODE);
    }

    static String otherEnterprise() {
        return Tokens.enterprise(OTHER_CODE);
    }

    static String clerk() {
        return Tokens.staff("clerk1", "U-INTAKE", "3399", Role.CLERK);
    }

    static String clerkOfAnotherDistrict() {
        return Tokens.staff("clerk2", "U-INTAKE", "339902", Role.CLERK);
    }

    static String coordinator() {
        return Tokens.staff("coordinator1", "U-COORDINATION", "3399", Role.COORDINATOR);
    }

    static String supervisor() {
        return Tokens.staff("supervisor1", "U-SUPERVISION", "3399", Role.SUPERVISOR);
    }

    static String handlerOf(String unit) {
        return Tokens.staff("handler." + unit, unit, "3399", Role.HANDLER);
    }

    static String admin() {
        return Tokens.staff("admin1", "U-ADMIN", "3399", Role.ADMIN);
    }
}
