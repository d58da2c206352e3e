package org.zhuoluo.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppealNumberTest {
    private static final Instant LATE_IN_THE_EVENING_UTC = Instant.parse("2026-11-22T16:30:00Z");

    @Test
    void itBeginsWithTheDayInShanghai() {
        assertThat(AppealNumber.draw(LATE_IN_THE_EVENING_UTC).value())
                .startsWith("261123")
                .hasSize(15);
    }

    /** The example of ISO 7064 itself: 0794 has the check digit 5. */
    @Test
    void itsCheckDigitIsThatOfTheStandard() {
        assertThat(AppealNumber.checkDigitOf("0794")).isEqualTo(5);
    }

    @Test
    void everySingleWrongDigitIsFound() {
        String right = AppealNumber.draw(LATE_IN_THE_EVENING_UTC).value();

        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String read = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(AppealNumber.isValid(read)).as(read).isEqualTo(read.equals(right));
            }
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(AppealNumber.isValid("26112304815123X")).isFalse();
        assertThat(AppealNumber.isValid("2611")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new AppealNumber("0"));
    }
}
