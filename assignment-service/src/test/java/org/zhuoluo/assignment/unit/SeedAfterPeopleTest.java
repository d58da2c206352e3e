package org.zhuoluo.assignment.unit;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;

/** A file of the seed directory that was edited says its own again, and nothing of what people have said since. */
@QuarkusTest
class SeedAfterPeopleTest {
    @Inject
    UnitSeed unitSeed;

    @Inject
    PostSeed postSeed;

    private final String code = CityHall.newCode();

    @Test
    void aUnitThatNobodyTouchedFollowsTheFile() {
        load(unit("甲局"));
        load(unit("乙局"));

        unit().body("nameZh", equalTo("乙局")).body("version", equalTo(2));
    }

    @Test
    void aUnitThatPeopleChangedStaysAsTheyHaveIt() {
        load(unit("甲局"));
        CityHall.putUnit(code, Map.of("kind", "DEPARTMENT", "nameZh", "经办人改的名")).statusCode(200);

        load(unit("甲局"));
        load(unit("乙局"));
        load(unit("丙局"));

        unit().body("nameZh", equalTo("经办人改的名")).body("version", equalTo(2));
    }

    @Test
    void aUnitThatPeopleDefinedIsNotTheFilesEither() {
        CityHall.putUnit(code, Map.of("kind", "DEPARTMENT", "nameZh", "新设局")).statusCode(201);

        load(unit("甲局"));

        unit().body("nameZh", equalTo("新设局"));
    }

    @Test
    void aPostThatWasHandedOverStaysWithItsHolder() {
        load(unit("甲局"));
        load(post("张三", "李四"));
        load(post("王五", "李四"));
        post().body("holder", equalTo("王五"));
        People.admin()
                .body(Map.of())
                .post("/api/v1/posts/P-" + code + "/holder")
                .then()
                .statusCode(200);

        load(post("王五", "赵六"));

        post().body("holder", equalTo("李四"));
    }

    @Test
    void aChangeOfHolderThatIsToComeIsNotForgotten() {
        load(unit("甲局"));
        load(post("张三", "李四"));
        People.admin()
                .body(Map.of("account", "sun.qi", "from", "2036-01-01"))
                .post("/api/v1/posts/P-" + code + "/holder")
                .then()
                .statusCode(200);

        load(post("张三", "赵六"));

        post().body("nextHolder", equalTo("sun.qi"));
    }

    private void load(UnitLine line) {
        QuarkusTransaction.requiringNew().run(() -> unitSeed.load(List.of(line)));
    }

    private void load(PostLine line) {
        QuarkusTransaction.requiringNew().run(() -> postSeed.load(List.of(line)));
    }

    private UnitLine unit(String nameZh) {
        return new UnitLine(code, null, UnitKind.DEPARTMENT, "3399", nameZh, "Bureau");
    }

    private PostLine post(String holder, @Nullable String deputy) {
        return new PostLine("P-" + code, code, "诉求承办岗", "Appeals", holder, deputy, null);
    }

    private ValidatableResponse unit() {
        return People.admin().get("/api/v1/units/" + code).then().statusCode(200);
    }

    private ValidatableResponse post() {
        return People.admin().get("/api/v1/posts/P-" + code).then().statusCode(200);
    }
}
