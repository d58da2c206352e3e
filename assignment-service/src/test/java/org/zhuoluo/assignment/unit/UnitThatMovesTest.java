package org.zhuoluo.assignment.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.assignment.CityHall;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** A unit moves in the tree: wherever its path is kept, it follows, and so do those who see by it. */
@QuarkusTest
class UnitThatMovesTest {
    @Inject
    FieldCipher cipher;

    private String former = "";
    private String next = "";
    private String unit = "";
    private String consultation = "";

    /** Of everything that keeps the path of a unit there is something: a new copy of it needs its row here. */
    @BeforeEach
    void aUnitBelowAnotherOne() {
        former = CityHall.newDepartment();
        next = CityHall.newDepartment();
        unit = CityHall.newCode();
        hang(former, 201);
        CityHall.putPost("P-" + unit, unit, unit + ".a").statusCode(201);
        Story story = CityHall.matterOf(unit, cipher);
        consultation = People.with(Role.HEAD, unit)
                .body(Map.of(
                        "heldAt",
                        Instant.now().plusSeconds(86_400).toString(),
                        "place",
                        "三楼会议室",
                        "agenda",
                        "增容方案",
                        "units",
                        List.of("U-LAND")))
                .post(story.assignmentPath() + "/consultations")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        People.systemOf(unit)
                .body(List.of(Map.of(
                        "eventId", UUID.randomUUID().toString(),
                        "number", story.submission().appealNumber(),
                        "status", "本系统的状态",
                        "time", Instant.now().toString(),
                        "text", "已派工程师现场核查。")))
                .post("/api/v1/status-updates")
                .then()
                .statusCode(200)
                .body("notes", equalTo(1));
        People.handlerOf(unit)
                .body(Map.of("reason", "超出权限"))
                .post(story.assignmentPath() + "/hand-up")
                .then()
                .statusCode(200);
    }

    @Test
    void everyCopyOfThePathInTheSchemaFollows() throws SQLException {
        List<String> columns = columns();
        assertThat(columns).contains("assignment.unit_path", "obligation.unit_path");
        for (String column : columns) {
            assertThat(rows(column, path(former))).as("in " + column).isPositive();
        }

        hang(next, 200);

        for (String column : columns) {
            assertThat(rows(column, path(former))).as("left in " + column).isZero();
            assertThat(rows(column, path(next))).as("in " + column).isPositive();
        }
    }

    @Test
    void whoeverItHangsBelowNowSeesWhatItDidAndItsFormerOnesDoNot() {
        hang(next, 200);

        for (RequestSpecification reader : List.of(People.handlerOf(unit), People.handlerOf(next))) {
            reader.get("/api/v1/consultations/" + consultation).then().statusCode(200);
        }
        People.handlerOf(former)
                .get("/api/v1/consultations/" + consultation)
                .then()
                .statusCode(404);
        People.handlerOf(next)
                .get("/api/v1/assignments/hand-ups")
                .then()
                .statusCode(200)
                .body("items.unit", contains(unit));
        People.handlerOf(former).get("/api/v1/assignments/hand-ups").then().body("items", hasSize(0));
        for (RequestSpecification reader : List.of(People.systemOf(unit), People.handlerOf(next))) {
            reader.get("/api/v1/status-updates?kind=NOTE&total=true").then().body("total", equalTo(1));
        }
    }

    private void hang(String parent, int status) {
        CityHall.putUnit(unit, Map.of("kind", "DEPARTMENT", "parent", parent)).statusCode(status);
    }

    private String path(String parent) {
        return parent + "/" + unit + "/";
    }

    private static List<String> columns() throws SQLException {
        try (Connection connection = EmbeddedMariaDb.server().connect("assignment");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and column_name like '%\\_path'""")) {
            var columns = new ArrayList<String>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            return columns;
        }
    }

    private static long rows(String column, String path) throws SQLException {
        String table = column.substring(0, column.indexOf('.'));
        try (Connection connection = EmbeddedMariaDb.server().connect("assignment");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from %s where %s = '%s'".formatted(table, column, path))) {
            count.next();
            return count.getLong(1);
        }
    }
}
