package org.zhuoluo.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.AppealKind;
import org.zhuoluo.appeals.appeal.AppealNumber;
import org.zhuoluo.appeals.appeal.Appeals;
import org.zhuoluo.appeals.appeal.Appellant;
import org.zhuoluo.appeals.appeal.Channel;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Matter;
import org.zhuoluo.appeals.appeal.SealedMatter;

@QuarkusTest
class TakenNumberTest {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @Inject
    Chronicle chronicle;

    @Inject
    Appeals appeals;

    @Test
    void aNumberThatIsTakenLeavesRoomForAnotherDrawInTheSameTransaction() {
        var number = AppealNumber.draw(AT);
        AppealId second = new AppealId(Uuid7.next(InstantSource.system()));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(begin(new AppealId(Uuid7.next(InstantSource.system())), number))
                    .isTrue();
            assertThat(begin(second, number)).isFalse();
            assertThat(begin(second, AppealNumber.draw(AT))).isTrue();
        });

        Appeal stored = QuarkusTransaction.requiringNew().call(() -> appeals.findById(second.value()));
        assertThat(stored.number()).isNotEqualTo(number.value());
    }

    private boolean begin(AppealId id, AppealNumber number) {
        var appellant = new Appellant(People.OWN_CODE, "企业-7Q2M", "k1:bmFtZQ==", "k1:cGhvbmU=", "0".repeat(64));
        var matter = new Matter(AppealKind.INQUIRY, null, OtherServices.TOWN, Channel.WEB, false, "咨询", "如何申请");
        Appeal appeal = Appeal.submit(id, number, appellant, matter, AT);
        var sealed = new SealedMatter("k1:YQ==", "k1:Yg==", "k1:Yw==");
        return chronicle.begin(appeal, List.of(sealed.submissionOf(appeal))).isPresent();
    }
}
