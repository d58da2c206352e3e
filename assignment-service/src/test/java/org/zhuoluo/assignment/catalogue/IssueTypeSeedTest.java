package org.zhuoluo.assignment.catalogue;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.People;

/** An edited issue-types.csv changes what it said itself, and nothing that people have said since. */
@QuarkusTest
class IssueTypeSeedTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(990950);

    @Inject
    IssueTypeSeed seed;

    private final String code = Integer.toString(NUMBER.incrementAndGet());

    @AfterEach
    void noOtherTestKnowsIt() {
        People.admin()
                .body(Map.of())
                .post("/api/v1/issue-types/" + code + "/retire")
                .then()
                .statusCode(200);
    }

    @Test
    void aLineThatTheFileSaysOtherwiseIsTheNextVersion() {
        load(5);
        load(5);
        load(7);

        inForce().body("replyWorkingDays", equalTo(7)).body("version", equalTo(2));
    }

    @Test
    void whatAnAdminChangedStaysWhateverElseTheFileSays() {
        load(5);
        put(9);

        load(5);
        load(7);

        inForce().body("replyWorkingDays", equalTo(9)).body("version", equalTo(2));
    }

    @Test
    void whatAnAdminDefinedStaysToo() {
        put(9);

        load(7);

        inForce().body("replyWorkingDays", equalTo(9)).body("version", equalTo(1));
    }

    private void load(int replyWorkingDays) {
        var line = new IssueTypeLine(
                code,
                "测试事项",
                "An issue",
                "测试",
                "Test",
                1,
                replyWorkingDays,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> seed.load(List.of(line)));
    }

    private void put(int replyWorkingDays) {
        People.admin()
                .body(Map.of(
                        "nameZh", "测试事项",
                        "nameEn", "An issue",
                        "categoryZh", "测试",
                        "categoryEn", "Test",
                        "signWorkingDays", 1,
                        "replyWorkingDays", replyWorkingDays))
                .put("/api/v1/issue-types/" + code);
    }

    private ValidatableResponse inForce() {
        return People.admin().get("/api/v1/issue-types/" + code).then().statusCode(200);
    }
}
