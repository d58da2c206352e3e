package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.People;

@QuarkusTest
class RuleSeedTest {
    @Inject
    RuleSeed seed;

    @AfterEach
    void theRulesOfTheSeedAreInForce() {
        Rules.back();
    }

    @Test
    void anEditedFileIsADraftOncePeopleHavePutASetInForce() {
        int theirs = Rules.draftBefore(List.of(Rules.rule(5, "020102", "U-WATER")));
        Rules.activate(theirs);

        var edited = new RuleLine(10, "0201", "", "U-MARKET", "改写的规则", "An edited rule");
        QuarkusTransaction.requiringNew().run(() -> seed.load(List.of(edited)));

        assertThat(Rules.inForce().getInt("version")).isEqualTo(theirs);
        People.coordinatorOf("3399")
                .get(Rules.SETS + "?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("routing-rules.csv"))
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].version", equalTo(theirs + 1));
    }

    @Test
    void whatPeopleTookBackStaysTakenBack() {
        Rules.activate(Rules.draft(List.of()));
        Rules.back(); // by a person, to what the file said first

        QuarkusTransaction.requiringNew().run(() -> seed.load(List.of()));

        assertThat(Rules.inForce().getInt("version")).isEqualTo(Rules.SEED);
    }
}
