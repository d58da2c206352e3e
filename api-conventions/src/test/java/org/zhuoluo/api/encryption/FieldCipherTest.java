package org.zhuoluo.api.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {
    private static final String OLD = key('o');
    private static final String NEW = key('n');

    private final FieldCipher cipher = new FieldCipher(Map.of("k1", OLD), "k1");

    @Test
    void whatIsEncryptedIsReadBackOnlyWhereItBelongs() {
        String encrypted = cipher.encrypt("张三 13812345678", "appeal-1");

        assertThat(encrypted).startsWith("k1:").doesNotContain("138");
        assertThat(cipher.decrypt(encrypted, "appeal-1")).isEqualTo("张三 13812345678");
        assertThatExceptionOfType(Undecipherable.class).isThrownBy(() -> cipher.decrypt(encrypted, "appeal-2"));
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(cipher.encrypt("a", "b")).isNotEqualTo(cipher.encrypt("a", "b"));
    }

    @Test
    void everyChangedByteIsNoticed() {
        String encrypted = cipher.encrypt("secret", "b");
        byte[] bytes = Base64.getDecoder().decode(encrypted.substring(3));
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String tampered = "k1:" + Base64.getEncoder().encodeToString(changed);
            assertThatExceptionOfType(Undecipherable.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> cipher.decrypt(tampered, "b"));
        }
    }

    @Test
    void afterAChangeOfKeysTheOldValuesAreStillRead() {
        String before = cipher.encrypt("secret", "b");
        var after = new FieldCipher(Map.of("k1", OLD, "k2", NEW), "k2");

        assertThat(after.encrypt("secret", "b")).startsWith("k2:");
        assertThat(after.decrypt(before, "b")).isEqualTo("secret");
        assertThatExceptionOfType(Undecipherable.class)
                .isThrownBy(() -> new FieldCipher(Map.of("k2", NEW), "k2").decrypt(before, "b"))
                .withMessageContaining("no key k1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1:", "k1:%%%", "k1:AAAA", "k9:AAAA"})
    void whatWasNeverEncryptedIsRefused(String text) {
        assertThatExceptionOfType(Undecipherable.class).isThrownBy(() -> cipher.decrypt(text, "b"));
    }

    @Test
    void aMissingKeyIsSaidInASentence() {
        assertThatExceptionOfType(MissingKey.class)
                .isThrownBy(() -> new FieldCipher(Map.of(), "k1"))
                .withMessageStartingWith("Set zhuoluo.encryption.keys.k1 to a key of 32 bytes in base64");
        assertThatExceptionOfType(MissingKey.class)
                .isThrownBy(() -> new FieldCipher(Map.of("k1", "c2hvcnQ="), "k1"))
                .withMessageContaining("32 bytes in base64 (there are 5)");
        assertThatExceptionOfType(MissingKey.class)
                .isThrownBy(() -> new KeyedHash("?"))
                .withMessageStartingWith("Set zhuoluo.encryption.hash-key");
    }

    @Test
    void aKeyedHashFindsTheSameValueAgainAndDependsOnItsKey() {
        var hash = new KeyedHash(OLD);

        assertThat(hash.of("91330106MA2CFUGD9X")).hasSize(64).isEqualTo(new KeyedHash(OLD).of("91330106MA2CFUGD9X"));
        assertThat(hash.of("91330106MA2CFUGD9X")).isNotEqualTo(new KeyedHash(NEW).of("91330106MA2CFUGD9X"));
    }

    private static String key(char filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
