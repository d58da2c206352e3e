package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.matter.RoundId;

/** What a unit is told with a matter: the words of the leader who approved it, and below them those of the coordinator. */
@ApplicationScoped
class Instructions {
    private final SignOffs signOffs;
    private final Seal seal;
    private final FieldCipher cipher;

    Instructions(SignOffs signOffs, Seal seal, FieldCipher cipher) {
        this.signOffs = signOffs;
        this.seal = seal;
        this.cipher = cipher;
    }

    /** Encrypted; null when nobody has anything to say. */
    @Nullable
    String of(RoundId round, @Nullable String coordinators) {
        Optional<String> leaders = signOffs.instructionFor(round);
        if (leaders.isEmpty() || coordinators == null) {
            return leaders.orElseGet(() -> seal.encryptIfAny(round.appealId(), coordinators));
        }
        String before = cipher.decrypt(leaders.get(), round.appealId().toString());
        return seal.encrypt(round.appealId(), before + "\n" + coordinators);
    }
}
