package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.zhuoluo.appeals.Api.Submitted;

/** What a unit asks of the enterprise while it has the matter is between the two of them, and costs nobody the appeal. */
@QuarkusTest
class MaterialTest {
    @Inject
    FieldCipher cipher;

    @SuppressWarnings("NullAway.Init")
    private Submitted appeal;

    @SuppressWarnings("NullAway.Init")
    private Facts power;

    @BeforeEach
    void anAppealThatThePowerCompanyHas() {
        appeal = submitAndAccept();
        power = Facts.about(appeal, cipher);
        tell(power.made("U-POWER", 1));
        awaitStatus(appeal, "ASSIGNED");
    }

    @Test
    void bothSidesReadWhatWasAskedAndGiven() {
        tell(power.askedForMaterial("请提供电费单"));
        tell(power.materialGiven("见附件"));

        assertThat(awaitEntry(appeal, "MATERIAL_GIVEN")).containsEntry("text", "见附件");
        assertThat(awaitEntry(appeal, "MATERIAL_ASKED"))
                .containsEntry("unit", "U-POWER")
                .containsEntry("detail", "2026-11-30")
                .containsEntry("text", "请提供电费单");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED", "MATERIAL_ASKED", "MATERIAL_GIVEN");
        assertThat(statusOf(appeal)).isEqualTo("ASSIGNED");
    }

    @Test
    void aFileOfTheEnterpriseIsShownToTheUnitAndOneOfAnybodyElseIsNamedInVain() {
        UUID own = Uploads.id(People.enterprise());
        UUID ofAnotherEnterprise = Uploads.id(People.otherEnterprise());
        UUID ofTheUnit = Uploads.id(People.handlerOf("U-POWER"));
        UUID ofAClerk = Uploads.id(People.clerk());

        tell(power.materialGiven("见附件", List.of(own, ofAnotherEnterprise, ofTheUnit, ofAClerk)));
        awaitEntry(appeal, "MATERIAL_GIVEN");

        for (String reader : List.of(People.handlerOf("U-POWER"), People.enterprise())) {
            assertThat(as(reader)
                            .get("/api/v1/appeals/" + appeal.id())
                            .jsonPath()
                            .getList("attachments.id", UUID.class))
                    .containsExactly(own);
        }
        as(People.handlerOf("U-POWER"))
                .get(Uploads.PATH + "/" + own + "/content")
                .then()
                .statusCode(200);
        assertThat(Uploads.rows("appeal_id = '" + appeal.id() + "'")).isEqualTo(1);
        List<Map<String, Object>> inVain =
                as(People.admin()).get(Uploads.PATH + "/unresolved?limit=200").path("items");
        assertThat(inVain)
                .filteredOn(named -> appeal.id().equals(named.get("appeal")))
                .extracting(named -> UUID.fromString((String) named.get("attachment")))
                .containsExactlyInAnyOrder(ofAnotherEnterprise, ofTheUnit, ofAClerk);
    }

    @Test
    void aWindowOfAnAssignmentThatLapsesWithdrawsNothing() {
        UUID window = UUID.randomUUID();
        tell(power.askedForMaterial("请提供电费单"));
        tell(power.owedBy("U-POWER", window, "SUPPLEMENT"));
        tell(power.lapsed(window, "SUPPLEMENT"));
        tell(power.materialLapsed());

        assertThat(awaitEntry(appeal, "MATERIAL_LAPSED"))
                .containsEntry("forEveryone", true)
                .containsEntry("late", false);
        assertThat(statusOf(appeal)).isEqualTo("ASSIGNED");
        assertThat(timelineOf(appeal, People.admin()))
                .extracting(line -> line.get("code"))
                .doesNotContain("SUPPLEMENT_LAPSED", "WITHDRAWN");
        assertThat(deadlinesOf(appeal, People.enterprise()))
                .singleElement()
                .satisfies(duty -> assertThat(duty).containsEntry("state", "LAPSED"));
    }

    @Test
    void whatComesAfterTheAnswerIsANote() {
        tell(power.askedForMaterial("请提供电费单"));
        tell(power.repliedAs("LEAD", "U-POWER", "SOLVED", true));
        awaitStatus(appeal, "REPLIED");
        tell(power.materialLapsed());

        assertThat(awaitEntry(appeal, "MATERIAL_LAPSED")).containsEntry("late", true);
        assertThat(statusOf(appeal)).isEqualTo("REPLIED");
    }
}
