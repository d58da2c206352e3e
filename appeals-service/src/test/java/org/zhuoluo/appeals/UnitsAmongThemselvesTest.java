package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.appeals.Api.as;
import static org.zhuoluo.appeals.Api.awaitEntry;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.deadlinesOf;
import static org.zhuoluo.appeals.Api.statusOf;
import static org.zhuoluo.appeals.Api.submitAndAccept;
import static org.zhuoluo.appeals.Api.timelineOf;
import static org.zhuoluo.appeals.OtherServices.tell;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.appeals.Api.Submitted;

/** What units and coordinators settle among themselves, through the wire: staff read all of it, the enterprise who has the matter. */
@QuarkusTest
class UnitsAmongThemselvesTest {
    @Inject
    FieldCipher cipher;

    @SuppressWarnings("NullAway.Init")
    private Submitted appeal;

    @SuppressWarnings("NullAway.Init")
    private Facts power;

    @SuppressWarnings("NullAway.Init")
    private Facts water;

    @BeforeEach
    void anAppealThatThePowerCompanyHas() {
        appeal = submitAndAccept();
        power = Facts.about(appeal, cipher);
        water = power.ofAnotherAssignment();
        tell(power.made("U-POWER", 1));
        tell(power.signed("U-POWER", 1));
        awaitStatus(appeal, "IN_PROGRESS");
    }

    @Test
    void aReturnThatWasRefusedLeavesTheAppealWhereItWas() {
        tell(power.returned("管线产权属水务公司"));
        tell(power.ruled("REFUSED", "供电设施由你单位运维"));

        assertThat(awaitEntry(appeal, "RETURN_RULED"))
                .containsEntry("unit", "U-POWER")
                .containsEntry("detail", "REFUSED")
                .containsEntry("text", "供电设施由你单位运维");
        assertThat(awaitEntry(appeal, "RETURNED"))
                .containsEntry("unit", "U-POWER")
                .containsEntry("detail", "NOT_OUR_DUTY")
                .containsEntry("text", "管线产权属水务公司");
        assertThat(statusOf(appeal)).isEqualTo("IN_PROGRESS");
        assertThat(codesFor(People.enterprise())).containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED", "SIGNED");
    }

    @Test
    void ofAMatterThatWasGivenElsewhereTheEnterpriseSeesWhoHasItAndNotWhy() {
        tell(power.returned("管线产权属水务公司"));
        tell(power.ruled("REASSIGNED", "由水务公司办理"));
        tell(power.transferredTo(water, "RULED"));
        tell(water.made("U-WATER", 1));
        awaitStatus(appeal, "ASSIGNED");
        tell(water.signed("U-WATER", 1));
        awaitStatus(appeal, "IN_PROGRESS");

        assertThat(codesFor(People.enterprise()))
                .containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED", "SIGNED", "REASSIGNED", "SIGNED");
        assertThat(everyTextFor(People.enterprise())).isEmpty();
        assertThat(codesFor(People.coordinator()))
                .containsSubsequence("RETURNED", "RETURN_RULED", "HANDED_ON", "REASSIGNED", "SIGNED");
        assertThat(awaitEntry(appeal, "HANDED_ON"))
                .containsEntry("unit", "U-POWER")
                .containsEntry("detail", "RULED");
        assertThat(everyTextFor(People.coordinator())).contains("管线产权属水务公司", "由水务公司办理");
        assertThat(timelineOf(appeal, People.coordinator()))
                .extracting(line -> line.get("late"))
                .containsOnly(false);
    }

    @Test
    void howItWasAnsweredIsWhatTheLeadSaysWhoeverIsTheLastToReply() {
        tell(water.made("PART", "U-WATER", 1));
        tell(power.repliedAs("LEAD", "U-POWER", "NOT_SOLVED", false));
        tell(water.repliedAs("PART", "U-WATER", "SOLVED", true));

        awaitStatus(appeal, "REPLIED");
        as(People.enterprise())
                .get("/api/v1/appeals/" + appeal.id())
                .then()
                .statusCode(200)
                .body("answer.outcome", equalTo("NOT_SOLVED"));
    }

    @Test
    void theUnitThatHadItMayStillReadIt() {
        tell(power.transferredTo(water, "MOVED"));
        tell(water.made("U-WATER", 1));
        awaitStatus(appeal, "ASSIGNED");

        for (String unit : List.of("U-POWER", "U-WATER")) {
            as(People.handlerOf(unit))
                    .get("/api/v1/appeals/" + appeal.id())
                    .then()
                    .statusCode(200)
                    .body("leadUnit.code", equalTo("U-WATER"));
        }
    }

    @Test
    void theReplyIsOwedByTheOtherUnitOnceItHasTheDuty() {
        UUID duty = UUID.randomUUID();
        tell(power.owedBy("U-POWER", duty, "REPLY"));
        tell(power.transferredTo(water, "MOVED"));
        tell(water.made("U-WATER", 1));
        awaitStatus(appeal, "ASSIGNED");
        assertThat(deadlinesOf(appeal, People.enterprise()))
                .extracting(duties -> duties.get("unit"))
                .containsExactly("U-POWER");

        tell(water.goesOver(duty, "REPLY", "U-WATER"));

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(deadlinesOf(appeal, People.enterprise()))
                        .singleElement()
                        .satisfies(reply -> assertThat(reply)
                                .containsEntry("unit", "U-WATER")
                                .containsEntry("state", "OPEN")
                                .containsEntry("dueDate", "2026-11-24")));
    }

    @Test
    void aPartThatGoesToAnotherUnitReadsAsGivenAnewAndMovesNothing() {
        Facts part = power.ofAnotherAssignment();
        tell(part.made("PART", "U-UTILITIES", 1));
        tell(part.transferredTo(water, "MOVED"));
        tell(water.made("PART", "U-WATER", 1));
        tell(water.signed("U-WATER", 1));

        assertThat(awaitEntry(appeal, "PART_REASSIGNED")).containsEntry("unit", "U-WATER");
        assertThat(awaitEntry(appeal, "PART_ASSIGNED")).containsEntry("unit", "U-UTILITIES");
        assertThat(statusOf(appeal)).isEqualTo("IN_PROGRESS");
        await().atMost(Patience.LONG)
                .until(
                        () -> codesFor(People.enterprise()),
                        codes -> codes.equals(List.of(
                                "SUBMITTED",
                                "ACCEPTED",
                                "ASSIGNED",
                                "SIGNED",
                                "PART_ASSIGNED",
                                "PART_REASSIGNED",
                                "SIGNED")));
    }

    @Test
    void theEnterpriseSeesThatItWasTalkedToAndNotWhatWasNotedOfIt() {
        tell(power.contact(false, "电话无人接听"));
        tell(power.contact(true, "企业情绪激动"));

        assertThat(awaitEntry(appeal, "CONTACTED"))
                .containsEntry("detail", "PHONE")
                .containsEntry("forEveryone", true)
                .containsEntry("text", null);
        assertThat(awaitEntry(appeal, "CONTACT_ATTEMPTED"))
                .containsEntry("detail", "PHONE")
                .containsEntry("text", "电话无人接听");
        assertThat(codesFor(People.enterprise())).endsWith("CONTACTED").doesNotContain("CONTACT_ATTEMPTED");
        assertThat(everyTextFor(People.enterprise())).isEmpty();
    }

    @Test
    void anOpinionIsAskedAndGivenInsideTheHouse() {
        tell(power.askedOf(water, "停电是否影响供水泵站"));
        tell(water.owedBy("U-WATER", UUID.randomUUID(), "ASSIST"));
        tell(water.owedBy("U-WATER", UUID.randomUUID(), "SIGN"));
        tell(power.owed(UUID.randomUUID(), "RULE"));
        tell(power.owedBy("U-POWER", UUID.randomUUID(), "REPLY"));
        tell(water.opinion("不影响"));

        assertThat(awaitEntry(appeal, "OPINION_GIVEN"))
                .containsEntry("unit", "U-WATER")
                .containsEntry("text", "不影响");
        assertThat(awaitEntry(appeal, "ASSISTANCE_ASKED"))
                .containsEntry("unit", "U-POWER")
                .containsEntry("detail", "U-WATER")
                .containsEntry("text", "停电是否影响供水泵站");
        assertThat(codesFor(People.handlerOf("U-WATER")))
                .containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED", "SIGNED", "ASSISTANCE_ASKED", "OPINION_GIVEN");
        assertThat(kindsOwedFor(People.handlerOf("U-WATER")))
                .containsExactlyInAnyOrder("ASSIST", "SIGN", "RULE", "REPLY");
        assertThat(statusOf(appeal)).isEqualTo("IN_PROGRESS");

        assertThat(codesFor(People.enterprise())).containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED", "SIGNED");
        assertThat(everyTextFor(People.enterprise())).isEmpty();
        assertThat(kindsOwedFor(People.enterprise())).containsExactly("REPLY");
    }

    @Test
    void theEnterpriseSeesThatUnitsMeetAndWhatTheySayOfItAndNotTheirMinutes() {
        UUID consultation = UUID.randomUUID();
        tell(power.convened(consultation, "费用如何分担"));
        tell(power.concluded(consultation, "供电公司不愿承担", "已议定方案"));

        assertThat(awaitEntry(appeal, "CONSULTATION_MINUTES"))
                .containsEntry("text", "供电公司不愿承担")
                .containsEntry("forEveryone", false);
        assertThat(awaitEntry(appeal, "CONSULTATION_CONVENED"))
                .containsEntry("unit", "U-COORDINATION")
                .containsEntry("text", null);
        assertThat(codesFor(People.enterprise())).endsWith("CONSULTATION_CONVENED", "CONSULTATION_CONCLUDED");
        assertThat(everyTextFor(People.enterprise())).containsExactly("已议定方案");
        assertThat(statusOf(appeal)).isEqualTo("IN_PROGRESS");
    }

    private List<Object> codesFor(String reader) {
        return valuesOf("code", timelineOf(appeal, reader));
    }

    private List<Object> everyTextFor(String reader) {
        return valuesOf("text", timelineOf(appeal, reader));
    }

    private List<Object> kindsOwedFor(String reader) {
        return valuesOf("kind", deadlinesOf(appeal, reader));
    }

    private static List<Object> valuesOf(String field, List<Map<String, Object>> lines) {
        return lines.stream()
                .filter(line -> line.get(field) != null)
                .map(line -> line.get(field))
                .toList();
    }
}
