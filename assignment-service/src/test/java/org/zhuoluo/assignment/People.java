package org.zhuoluo.assignment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Tokens;

/** Who talks to the service in the tests. */
public final class People {
    private People() {}

    public static RequestSpecification handlerOf(String unit) {
        return as(Tokens.staff("handler-of-" + unit, unit, "3399", Role.HANDLER));
    }

    /** Somebody with this role and no other, of the unit and the whole city. */
    public static RequestSpecification with(Role role, String unit) {
        return role == Role.ENTERPRISE || role == Role.AGENT
                ? enterprise("91330100MA27XF6E5A")
                : as(Tokens.staff("somebody-as-" + role, unit, "3399", role));
    }

    public static RequestSpecification coordinatorOf(String area) {
        return as(Tokens.staff("coordinator-of-" + area, "U-COORDINATION", area, Role.COORDINATOR));
    }

    public static RequestSpecification clerkOf(String area) {
        return as(Tokens.staff("clerk-of-" + area, "U-INTAKE", area, Role.CLERK));
    }

    public static RequestSpecification leaderOf(String area) {
        return as(Tokens.staff("leader-of-" + area, "U-LEADERS", area, Role.LEADER));
    }

    public static RequestSpecification supervisorOf(String area) {
        return as(Tokens.staff("supervisor-of-" + area, "U-SUPERVISION", area, Role.SUPERVISOR));
    }

    public static RequestSpecification handlerAndSupervisor(String unit, String area) {
        return as(Tokens.staff("both-" + unit + "-" + area, unit, area, Role.HANDLER, Role.SUPERVISOR));
    }

    public static RequestSpecification admin() {
        return as(Tokens.staff("admin1", "U-SUPERVISION", "3399", Role.ADMIN));
    }

    public static RequestSpecification enterprise(String creditCode) {
        return as(Tokens.enterprise(creditCode));
    }

    public static RequestSpecification systemOf(String unit) {
        return as(Tokens.system("system-of-" + unit, unit));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }
}
