package org.zhuoluo.assignment.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.People;

@QuarkusTest
@TestProfile(TrialClockTest.Trial.class)
class TrialClockTest {
    private static final String CLOCK = "/api/v1/trial/clock";

    /** As {@code ./run --trial} starts it. */
    public static class Trial implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhuoluo.trial.clock-file", "target/trial-clock");
        }
    }

    @Test
    void inATrialAnAdministratorMovesTheTimeOfAllProcesses() {
        Instant before = now();

        People.admin().body(Map.of("forward", "P14D")).post(CLOCK).then().statusCode(200);

        assertThat(now()).isAfterOrEqualTo(before.plus(Duration.ofDays(14)));
    }

    @Test
    void nobodyElseMovesItAndNobodyMovesItBack() {
        People.handlerOf("U-POWER")
                .body(Map.of("forward", "P14D"))
                .post(CLOCK)
                .then()
                .statusCode(403);
        People.admin()
                .body(Map.of("forward", "-P1D"))
                .post(CLOCK)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("forward"));
        People.admin().body(Map.of()).post(CLOCK).then().statusCode(400).body("errors.field", hasItem("forward"));
    }

    private static Instant now() {
        return Instant.parse(People.handlerOf("U-POWER")
                .get(CLOCK)
                .then()
                .statusCode(200)
                .extract()
                .path("now"));
    }
}
