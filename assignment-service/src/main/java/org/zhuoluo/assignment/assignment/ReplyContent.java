package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says, drafted or published: how the unit ends its share, its words, and apart from them the note for the house.
 *
 * @param effects none where the unit counted nothing
 */
@Embeddable
public record ReplyContent(
        Verdict verdict,
        Writing writing,
        @Column(name = "internal_note_encrypted") @Nullable String internalNoteEncrypted,
        @Nullable ReplyEffects effects) {
    Optional<ReplyEffects> counted() {
        return Optional.ofNullable(effects);
    }
}
