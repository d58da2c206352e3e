package org.zhuoluo.appeals.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.Appellant;
import org.zhuoluo.appeals.appeal.Matter;
import org.zhuoluo.appeals.appeal.SealedMatter;

/** Encrypts what a submission holds of personal data, bound to the appeal. */
@ApplicationScoped
class Sealing {
    private static final String ALIAS_ALPHABET =
            "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // nothing that is misheard or misread
    private static final int ALIAS_LENGTH = 4;
    private static final int BITS_PER_CHARACTER = 5;

    private final FieldCipher cipher;
    private final KeyedHash hash;

    Sealing(FieldCipher cipher, KeyedHash hash) {
        this.cipher = cipher;
        this.hash = hash;
    }

    Appellant appellant(AppealId id, String creditCode, Contact contact) {
        String boundTo = id.toString();
        return new Appellant(
                creditCode,
                aliasOf(id),
                cipher.encrypt(contact.name(), boundTo),
                cipher.encrypt(contact.phone(), boundTo),
                hash.of(digitsOf(contact.phone())));
    }

    SealedMatter matter(AppealId id, String creditCode, Matter matter) {
        String boundTo = id.toString();
        return new SealedMatter(
                cipher.encrypt(creditCode, boundTo),
                cipher.encrypt(matter.title(), boundTo),
                cipher.encrypt(matter.text(), boundTo));
    }

    /** From the random end of the appeal's id: two appeals of one enterprise have nothing in common. */
    private static String aliasOf(AppealId id) {
        long bits = id.value().getLeastSignificantBits();
        var alias = new StringBuilder("企业-");
        for (int i = 0; i < ALIAS_LENGTH; i++) {
            alias.append(ALIAS_ALPHABET.charAt((int) (bits & ((1 << BITS_PER_CHARACTER) - 1))));
            bits >>>= BITS_PER_CHARACTER;
        }
        return alias.toString();
    }

    private static String digitsOf(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
