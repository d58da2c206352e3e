package org.zhuoluo.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Caller;

/** Puts what people write into the form in which it is kept: encrypted for its appeal, signed by the caller, dated now. */
@ApplicationScoped
public class Seal {
    private final FieldCipher cipher;
    private final Caller caller;
    private final InstantSource clock;

    Seal(FieldCipher cipher, Caller caller, InstantSource clock) {
        this.cipher = cipher;
        this.caller = caller;
        this.clock = clock;
    }

    public String encrypt(UUID appealId, String text) {
        return cipher.encrypt(text, appealId.toString());
    }

    public String encrypt(Assignment assignment, String text) {
        return encrypt(assignment.round().appealId(), text);
    }

    public Signature signature() {
        return new Signature(caller.account(), clock.instant());
    }
}
