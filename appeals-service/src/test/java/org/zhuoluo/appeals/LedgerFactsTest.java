package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitEntry;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.statusOf;
import static org.zhuoluo.appeals.Api.submitAndAccept;
import static org.zhuoluo.appeals.Api.timelineOf;
import static org.zhuoluo.appeals.OtherServices.tell;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.appeals.Api.Submitted;

/** What cannot be settled now, through the wire: where the appeal stands, and what the enterprise reads of it. */
@QuarkusTest
class LedgerFactsTest {
    @Inject
    FieldCipher cipher;

    @SuppressWarnings("NullAway.Init")
    private Submitted appeal;

    @SuppressWarnings("NullAway.Init")
    private Facts power;

    @BeforeEach
    void anAppealThatThePowerCompanyWorksOn() {
        appeal = submitAndAccept();
        power = Facts.about(appeal, cipher);
        tell(power.made("U-POWER", 1));
        tell(power.signed("U-POWER", 1));
        awaitStatus(appeal, "IN_PROGRESS");
    }

    @Test
    void theAppealGoesOnTheLedgerAndIsStruckOffWithItsAnswer() {
        tell(power.ledgerAsked("须待规划批复"));
        tell(power.putOnLedger(true, "按计划三月底前完成"));
        awaitStatus(appeal, "ON_LEDGER");
        tell(power.ledgerReported("2026-12", true, "方案已报批"));
        tell(power.ledgerReported(null, false, "内部协调"));
        tell(power.struckOff("竣工验收单"));
        tell(power.struckOffAs("LEAD", "U-POWER", true));
        awaitStatus(appeal, "REPLIED");

        assertThat(codesFor(People.enterprise()))
                .containsExactly(
                        "SUBMITTED", "ACCEPTED", "ASSIGNED", "SIGNED", "PUT_ON_LEDGER", "LEDGER_REPORTED", "REPLIED");
        assertThat(textsFor(People.enterprise())).containsExactly("按计划三月底前完成", "方案已报批", "已办结");
        assertThat(codesFor(People.coordinator())).contains("LEDGER_ASKED", "STRUCK_OFF");
        assertThat(awaitEntry(appeal, "PUT_ON_LEDGER")).containsEntry("detail", "2027-03-31");
        assertThat(awaitEntry(appeal, "STRUCK_OFF")).containsEntry("detail", "AGREES");
        as(People.enterprise()).get("/api/v1/appeals/" + appeal.id()).then().body("answer.outcome", equalTo("SOLVED"));
        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id() + "/replies")
                .then()
                .body("items.text", equalTo(List.of("已办结")));
    }

    @Test
    void aRefusedLedgerMovesNothing() {
        tell(power.ledgerAsked("须待规划批复"));
        tell(power.ledgerRefused("请继续办理"));

        assertThat(awaitEntry(appeal, "LEDGER_REFUSED"))
                .containsEntry("text", "请继续办理")
                .containsEntry("forEveryone", false);
        assertThat(statusOf(appeal)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void resumedTheAppealIsInProgressAgainAndTheHouseKeepsItsReasons() {
        tell(power.putOnLedger(true, "按计划完成"));
        awaitStatus(appeal, "ON_LEDGER");

        tell(power.resumed(true, "领导批示"));

        awaitStatus(appeal, "IN_PROGRESS");
        assertThat(codesFor(People.enterprise())).endsWith("PUT_ON_LEDGER", "RESUMED");
        assertThat(textsFor(People.coordinator())).doesNotContain("领导批示");
    }

    @Test
    void aShareAmongOthersMovesTheAppealOnlyWhenTheWholeOfItGoes() {
        Facts water = power.ofAnotherAssignment();
        tell(water.made("PART", "U-WATER", 1));
        tell(water.putOnLedger(false, "管网改造列入明年计划"));
        assertThat(awaitEntry(appeal, "PUT_ON_LEDGER")).containsEntry("forEveryone", true);
        assertThat(statusOf(appeal)).isEqualTo("IN_PROGRESS");

        tell(power.repliedWhileTheRestIsOnTheLedger("LEAD", "U-POWER"));
        awaitStatus(appeal, "ON_LEDGER");

        tell(water.resumed(true, "提前实施"));
        awaitStatus(appeal, "IN_PROGRESS");
        tell(water.repliedAs("PART", "U-WATER", "PARTLY_SOLVED", true));
        awaitStatus(appeal, "REPLIED");
    }

    @Test
    void anotherUnitCarriesItOnOnTheLedger() {
        Facts water = power.ofAnotherAssignment();
        tell(power.putOnLedger(true, "按计划完成"));
        awaitStatus(appeal, "ON_LEDGER");

        tell(power.transferredTo(water, "MOVED"));
        tell(water.made("U-WATER", 1));
        tell(water.signed("U-WATER", 1));

        await().atMost(Patience.LONG)
                .until(() -> codesFor(People.enterprise()).getLast().equals("SIGNED"));
        assertThat(statusOf(appeal)).isEqualTo("ON_LEDGER");
        assertThat(timelineOf(appeal, People.coordinator()))
                .extracting(line -> line.get("late"))
                .containsOnly(false);
        as(People.enterprise()).get("/api/v1/appeals/" + appeal.id()).then().body("leadUnit.code", equalTo("U-WATER"));
    }

    private List<Object> codesFor(String reader) {
        return timelineOf(appeal, reader).stream().map(line -> line.get("code")).toList();
    }

    private List<Object> textsFor(String reader) {
        return timelineOf(appeal, reader).stream()
                .map((Map<String, Object> line) -> line.get("text"))
                .filter(text -> text != null)
                .toList();
    }
}
