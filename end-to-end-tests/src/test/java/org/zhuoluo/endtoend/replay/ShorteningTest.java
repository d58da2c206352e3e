package org.zhuoluo.endtoend.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorteningTest {
    @Test
    void aTextThatFitsStaysAsItIs() {
        assertThat(Shortening.to(5, "停电三天了")).isEqualTo("停电三天了");
    }

    @Test
    void aLongTextEndsWithAWholeClause() {
        assertThat(Shortening.to(12, "连续停电，生产线停工，损失很大")).isEqualTo("连续停电，生产线停工…");
    }

    @Test
    void aTextWithoutClausesIsCutAtTheLimit() {
        assertThat(Shortening.to(5, "连续停电生产线停工")).isEqualTo("连续停电…");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotTorn() {
        String cut = Shortening.to(3, "𠮷𠮷𠮷𠮷");

        assertThat(cut).isEqualTo("𠮷𠮷…");
    }
}
