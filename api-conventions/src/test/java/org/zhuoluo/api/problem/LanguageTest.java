package org.zhuoluo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                      | ZH",
                "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
                "en                    | EN",
                "en-US,en;q=0.5        | EN",
                "fr-FR,fr;q=0.9,en;q=0.1 | EN",
                "zh;q=0.2,en;q=0.9     | EN",
                "en;q=0,zh;q=0.1       | ZH",
                "de                    | ZH",
                "*                     | ZH",
                "!!,,;q=x              | ZH"
            })
    void theFirstLanguageWeSpeakIsSpoken(String acceptLanguage, Language language) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(language);
    }
}
