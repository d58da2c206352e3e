package org.zhuoluo.api.creditcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L", "914403001922038216"})
    void codesOfRealRegistersAreValid(String code) {
        assertThat(CreditCodes.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000100Y44",
                "91350100m000100y43",
                "9135O100M000100Y43"
            })
    void anythingElseIsNot(String code) {
        assertThat(CreditCodes.isValid(code)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("randomCodes")
    void anySingleWrongCharacterIsNoticed(String code) {
        for (int i = 0; i < code.length(); i++) {
            for (char other : CreditCodes.ALPHABET.toCharArray()) {
                String changed = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(CreditCodes.isValid(changed)).as(changed).isEqualTo(changed.equals(code));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomCodes")
    void swappingTwoNeighboursIsNoticed(String code) {
        for (int i = 0; i < code.length() - 1; i++) {
            String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
            assertThat(CreditCodes.isValid(swapped)).as(swapped).isEqualTo(swapped.equals(code));
        }
    }

    @Test
    void aRemainderOfNothingGivesZero() {
        assertThat(CreditCodes.checkCharacter("00000000000000000")).isEqualTo('0');
    }

    @Test
    void onlySeventeenProperCharactersHaveACheckCharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCodes.checkCharacter("123"));
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCodes.checkCharacter("9135O100M000100Y4"));
    }

    static Stream<String> randomCodes() {
        var random = new Random(20261122);
        return Stream.generate(() -> random.ints(17, 0, CreditCodes.ALPHABET.length())
                        .mapToObj(i -> String.valueOf(CreditCodes.ALPHABET.charAt(i)))
                        .collect(Collectors.joining()))
                .map(first17 -> first17 + CreditCodes.checkCharacter(first17))
                .limit(30);
    }
}
