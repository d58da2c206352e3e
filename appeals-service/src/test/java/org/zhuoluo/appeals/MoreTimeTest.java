package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.appeals.Api.awaitEntry;
import static org.zhuoluo.appeals.Api.awaitStatus;
import static org.zhuoluo.appeals.Api.deadlinesOf;
import static org.zhuoluo.appeals.Api.statusOf;
import static org.zhuoluo.appeals.Api.submitAndAccept;
import static org.zhuoluo.appeals.Api.timelineOf;
import static org.zhuoluo.appeals.OtherServices.tell;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.appeals.Api.Submitted;

/** A unit asks for more time: the enterprise reads what came of it if there is more, and else nothing. */
@QuarkusTest
class MoreTimeTest {
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
    void theEnterpriseReadsUntilWhenThereIsMoreTimeAndWhy() {
        UUID reply = UUID.randomUUID();
        tell(power.owedBy("U-POWER", reply, "REPLY"));
        tell(power.askedForTime("设备到货延迟"));
        tell(power.owed(UUID.randomUUID(), "DECIDE"));
        tell(power.grantedTime("设备十二月五日到货，同意延期"));
        tell(power.rescheduled(reply, "REPLY", LocalDate.of(2026, 12, 7)));

        assertThat(awaitEntry(appeal, "EXTENSION_GRANTED"))
                .containsEntry("unit", "U-POWER")
                .containsEntry("detail", "2026-12-07")
                .containsEntry("text", "设备十二月五日到货，同意延期");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED", "EXTENSION_GRANTED");
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(deadlinesOf(appeal, People.enterprise()))
                        .singleElement()
                        .satisfies(duty -> assertThat(duty)
                                .containsEntry("kind", "REPLY")
                                .containsEntry("dueDate", "2026-12-07")));
        assertThat(deadlinesOf(appeal, People.coordinator()))
                .extracting(duty -> duty.get("kind"))
                .containsExactlyInAnyOrder("REPLY", "DECIDE");
        assertThat(statusOf(appeal)).isEqualTo("ASSIGNED");
    }

    @Test
    void ofARefusalOnlyTheHouseReads() {
        tell(power.askedForTime("设备到货延迟"));
        tell(power.refusedTime("理由不充分"));

        assertThat(awaitEntry(appeal, "EXTENSION_REFUSED"))
                .containsEntry("text", "理由不充分")
                .containsEntry("forEveryone", false);
        assertThat(awaitEntry(appeal, "EXTENSION_REQUESTED"))
                .containsEntry("detail", "2026-12-09")
                .containsEntry("text", "设备到货延迟");
        assertThat(timelineOf(appeal, People.enterprise()))
                .extracting(line -> line.get("code"))
                .containsExactly("SUBMITTED", "ACCEPTED", "ASSIGNED");
    }
}
