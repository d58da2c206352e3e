package org.zhuoluo.api.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    @ParameterizedTest
    @CsvSource({"张三丰, 张**", "李四, 李*", "欧, *", "'', ''", "𠮷野家, 𠮷**"})
    void ofANameTheFirstCharacterIsLeft(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "0571-88886666, 057******6666", "12345, 1****"})
    void ofAPhoneNumberTheMiddleIsHidden(String phone, String masked) {
        assertThat(Masks.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"91330106MA2CFUGD9X, 91**************9X", "short, s****"})
    void ofACreditCodeTheEndsAreLeft(String code, String masked) {
        assertThat(Masks.creditCode(code)).isEqualTo(masked);
    }
}
