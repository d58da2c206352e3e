package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.deadlinesOf;
import static org.zhuoluo.appeals.Api.request;
import static org.zhuoluo.appeals.Api.submit;
import static org.zhuoluo.appeals.OtherServices.tell;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.appeals.Api.Submitted;

@QuarkusTest
class PromiseTest {
    @Inject
    FieldCipher cipher;

    @Inject
    EntityManager rows;

    @Inject
    Transactions transactions;

    @Test
    void anOpenAppealWithoutADutyIsNobodysUntilSomebodyOwesTheNextStep() {
        Submitted appeal = submit(request());
        Facts facts = Facts.about(appeal, cipher);
        UUID duty = UUID.randomUUID();
        long before = nobodys();

        tell(facts.owed(duty, "ACCEPT"));
        await().atMost(Patience.LONG).until(PromiseTest::nobodys, now -> now == before - 1);

        tell(facts.met(duty, "ACCEPT"));
        await().atMost(Patience.LONG).until(PromiseTest::nobodys, now -> now == before);
    }

    @Test
    void closedWithoutSolutionGroundOrLedgerIsAViolation() {
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        tell(facts.made("U-POWER", 1));
        tell(facts.replied(1, "NOT_SOLVED", "无法解决"));
        awaitStatus(appeal, "REPLIED");

        tell(facts.ratingNotGiven());
        awaitStatus(appeal, "CLOSED");

        assertThat(as(People.supervisor()).get("/api/v1/promises").<List<String>>path("closedUnanswered.numbers"))
                .contains(appeal.number());
        assertThat(as(supervisorElsewhere()).get("/api/v1/promises").<Integer>path("closedUnanswered.count"))
                .isZero();
    }

    @Test
    void anAnswerThatIsNotThereIsMissedEvenInAnAppealThatLooksAnswered() {
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        tell(facts.made("U-POWER", 1));
        tell(facts.replied(1, "SOLVED", "线路已更换"));
        awaitStatus(appeal, "REPLIED");
        tell(facts.rated("SATISFIED", "CLOSE"));
        awaitStatus(appeal, "CLOSED");
        assertThat(closedUnanswered()).doesNotContain(appeal.number());

        transactions.inOne(() -> {
            rows.createNativeQuery("DELETE FROM reply WHERE appeal_id = ?1")
                    .setParameter(1, appeal.id())
                    .executeUpdate();
        });

        assertThat(closedUnanswered()).contains(appeal.number());
    }

    private static List<String> closedUnanswered() {
        return as(People.supervisor()).get("/api/v1/promises").path("closedUnanswered.numbers");
    }

    @Test
    void theDeadlinesStandBesideTheTimeline() {
        Submitted appeal = submit(request());
        UUID duty = UUID.randomUUID();

        tell(Facts.about(appeal, cipher).owed(duty, "ACCEPT"));

        assertThat(awaitDeadline(appeal, "ACCEPT"))
                .containsEntry("kind", "ACCEPT")
                .containsEntry("label", "Accept")
                .containsEntry("state", "OPEN")
                .containsEntry("dueDate", "2026-11-24");
    }

    @Test
    void aRatingThatIsOverdueStaysSomebodysUntilItIsDecided() {
        Submitted appeal = Api.submitAndAccept();
        Facts facts = Facts.about(appeal, cipher);
        UUID window = UUID.randomUUID();
        tell(facts.made("U-POWER", 1));
        tell(facts.replied(1, "SOLVED", "线路已更换"));
        tell(facts.owed(window, "RATE"));
        tell(facts.lapsed(window, "RATE"));
        tell(facts.owed(UUID.randomUUID(), "CALL_BACK"));
        assertThat(awaitDeadline(appeal, "CALL_BACK")).containsEntry("state", "OPEN");
        assertThat(awaitDeadline(appeal, "RATE")).containsEntry("state", "OPEN");

        tell(facts.ratingNotGiven());
        awaitStatus(appeal, "CLOSED");
        assertThat(awaitDeadline(appeal, "RATE")).containsEntry("state", "LAPSED");
    }

    @Test
    void theViolationsAreGauges() {
        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("zhuoluo_promise_nobodys"))
                .body(containsString("zhuoluo_promise_closed_unanswered"));
    }

    @Test
    void promisesAreForThoseWhoAnswerForThem() {
        as(People.enterprise()).get("/api/v1/promises").then().statusCode(403);
    }

    private static Map<String, Object> awaitDeadline(Submitted appeal, String kind) {
        return await().atMost(Patience.LONG)
                .until(
                        () -> deadlinesOf(appeal, People.enterprise()).stream()
                                .filter(deadline -> kind.equals(deadline.get("kind")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static long nobodys() {
        return as(People.admin()).get("/api/v1/promises").<Integer>path("nobodys.count");
    }

    private static String supervisorElsewhere() {
        return Tokens.staff("supervisor2", "U-SUPERVISION", "339902", Role.SUPERVISOR);
    }
}
