package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void withoutWordsOneInstanceOfEverythingIsKeptRunning() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false, false, 1, Set.of()));
    }

    @Test
    void everyOptionIsHeardInAnyOrder() {
        var options = Options.parse(List.of(
                "--without", "appeals-service", "--trial", "--instances", "2", "--stop-after-ready", "--fresh"));

        assertThat(options).isEqualTo(new Options(true, true, true, 2, Set.of(Program.APPEALS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --instances 3          | --instances is 1 or 2, not '3'.
                    --instances            | --instances needs a value.
                    --without kafka        | --without leaves out a service; the services need kafka.
                    --without complaints   | There is no 'complaints' here; there are: mariadb, kafka
                    --fast                 | '--fast' is not understood
                    """)
    void whatIsNotUnderstoodIsSaidInASentence(String words, String sentence) {
        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> Options.parse(List.of(words.split(" "))))
                .withMessageStartingWith(sentence);
    }
}
