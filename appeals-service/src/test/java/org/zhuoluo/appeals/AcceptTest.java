package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.request;
import static org.zhuoluo.appeals.Api.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.appeals.Api.Submitted;

@QuarkusTest
class AcceptTest {
    @Test
    void theClerkAcceptsAndClassifies() {
        Submitted appeal = submit(request());

        as(People.clerk())
                .body(Map.of("issueType", OtherServices.BY_CLERK))
                .post(accept(appeal))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACCEPTED"));

        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .header("ETag", "\"1\"")
                .body("issueType.code", equalTo(OtherServices.BY_CLERK))
                .body("issueType.name", equalTo("Subsidies"));
        assertThat(OtherServices.toldOf(appeal.id(), 2)).containsExactly("appeal.submitted.v1", "appeal.accepted.v1");
    }

    @Test
    void whatIsAcceptedAlreadyCannotBeAcceptedAgain() {
        Submitted appeal = Api.submitAndAccept();

        as(People.clerk())
                .post(accept(appeal))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhuoluo:problem:move-not-allowed"))
                .body("detail", containsString("Accepted"));
    }

    @Test
    void whoLookedAtAnotherVersionIsRefused() {
        Submitted appeal = submit(request());

        as(People.clerk())
                .header("If-Match", "\"7\"")
                .post(accept(appeal))
                .then()
                .statusCode(412);

        assertThat(Api.statusOf(appeal)).isEqualTo("SUBMITTED");
        as(People.clerk())
                .header("If-Match", "\"0\"")
                .post(accept(appeal))
                .then()
                .statusCode(200);
    }

    @Test
    void toTheClerkOfAnotherAreaItDoesNotExist() {
        Submitted appeal = submit(request());

        as(People.clerkOfAnotherDistrict()).post(accept(appeal)).then().statusCode(404);
        as(People.coordinator()).post(accept(appeal)).then().statusCode(403);
        as(People.clerk()).post("/api/v1/appeals/no-identity/accept").then().statusCode(404);
    }

    private static String accept(Submitted appeal) {
        return "/api/v1/appeals/" + appeal.id() + "/accept";
    }
}
