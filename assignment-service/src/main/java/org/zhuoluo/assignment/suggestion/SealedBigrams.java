package org.zhuoluo.assignment.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.assignment.matter.Matter;

/** The bigrams of a matter, each behind a keyed hash: two characters can be somebody's name. */
@ApplicationScoped
class SealedBigrams {
    private static final int LENGTH = 16;
    private static final String PURPOSE = "bigram:";

    private final FieldCipher cipher;
    private final KeyedHash hash;

    SealedBigrams(FieldCipher cipher, KeyedHash hash) {
        this.cipher = cipher;
        this.hash = hash;
    }

    Map<String, Integer> of(Matter matter) {
        String boundTo = matter.appealId().toString();
        Map<String, Integer> counts = Bigrams.of(
                cipher.decrypt(matter.titleEncrypted(), boundTo), cipher.decrypt(matter.textEncrypted(), boundTo));
        Map<String, Integer> sealed = new HashMap<>();
        counts.forEach(
                (bigram, count) -> sealed.merge(hash.of(PURPOSE + bigram).substring(0, LENGTH), count, Integer::sum));
        return sealed;
    }
}
