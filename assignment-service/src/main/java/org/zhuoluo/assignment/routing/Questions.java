package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.matter.Matter;

/** Puts a matter to the rules: its words are decrypted only for rules that ask for words, and a confidential one has no enterprise. */
@ApplicationScoped
class Questions {
    private final FieldCipher cipher;

    Questions(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Question about(Matter matter, Instant at, boolean withWords) {
        boolean hidden = matter.isConfidential();
        return new Question(
                matter.issueType(),
                matter.area(),
                matter.kind(),
                matter.channel(),
                hidden ? null : matter.industry(),
                hidden ? null : matter.enterpriseSize(),
                withWords ? wordsOf(matter) : "",
                at);
    }

    private String wordsOf(Matter matter) {
        String boundTo = matter.appealId().toString();
        return Words.plain(cipher.decrypt(matter.titleEncrypted(), boundTo)
                + "\n"
                + cipher.decrypt(matter.textEncrypted(), boundTo));
    }
}
