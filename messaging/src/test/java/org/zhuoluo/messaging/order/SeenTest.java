package org.zhuoluo.messaging.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "appeals:7", "appeals:7,assignments:5"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Seen.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeals", "appeals:", ":7", "appeals:seven", "appeals:7,"})
    void whatIsNotAListIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seen.parse(text));
    }

    @Test
    void nothingWasSeenOfASourceThatIsNotNamed() {
        assertThat(Seen.parse("appeals:7").of("assignments")).isZero();
    }

    @Test
    void twoTogetherKnowTheHigherNumberOfEachSource() {
        assertThat(Seen.parse("appeals:7,assignments:2").max(Seen.parse("assignments:5,evaluations:1")))
                .hasToString("appeals:7,assignments:5,evaluations:1");
    }
}
