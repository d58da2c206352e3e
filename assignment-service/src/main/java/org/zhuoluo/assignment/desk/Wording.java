package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.ProgressNote;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.assignment.Signature;

/** Puts what a unit writes into the form in which it is kept: encrypted for its appeal, signed by the caller, dated now. */
@ApplicationScoped
class Wording {
    private final FieldCipher cipher;
    private final Caller caller;
    private final InstantSource clock;

    Wording(FieldCipher cipher, Caller caller, InstantSource clock) {
        this.cipher = cipher;
        this.caller = caller;
        this.clock = clock;
    }

    ProgressNote note(Assignment assignment, ProgressRequest request) {
        return new ProgressNote(
                Uuid7.next(clock),
                assignment.id(),
                request.isPublic(),
                encrypt(assignment, request.text()),
                signature());
    }

    Reply reply(Assignment assignment, ReplyRequest request) {
        String internalNote = request.internalNote();
        return new Reply(
                Uuid7.next(clock),
                assignment.id(),
                request.verdict(),
                encrypt(assignment, request.text()),
                internalNote == null ? null : encrypt(assignment, internalNote),
                signature());
    }

    private String encrypt(Assignment assignment, String text) {
        return cipher.encrypt(text, assignment.round().appealId().toString());
    }

    private Signature signature() {
        return new Signature(caller.account(), clock.instant());
    }
}
