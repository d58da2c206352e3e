package org.zhuoluo.api.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class PagesTest {
    @Test
    void aListIsReadPageByPageWithoutLossOrRepetition() {
        EmbeddedMariaDb.server().execute("test", "DELETE FROM note");
        EmbeddedMariaDb.server()
                .execute(
                        "test",
                        IntStream.range(0, 45)
                                .mapToObj(i -> "INSERT INTO note VALUES (UUID(), 'page %d', 1)".formatted(i))
                                .toArray(String[]::new));

        List<String> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = read("cursor=" + next);
            seen.addAll(page.getList("items.text", String.class));
            sizes.add(page.getList("items").size());
            next = page.getString("next");
        }

        assertThat(sizes).containsExactly(20, 20, 5);
        assertThat(seen).doesNotHaveDuplicates().hasSize(45);
    }

    @Test
    void theTotalIsOnlyGivenToWhoAsks() {
        assertThat(read("total=true&limit=1").getLong("total")).isEqualTo(42);
        assertThat(read("limit=1").getString("total")).isNull();
    }

    private static JsonPath read(String query) {
        return given().auth()
                .oauth2(Tokens.staff("clerk", "U-1", "3399", Role.CLERK))
                .get("/api/v1/notes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
