package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.matter.RoundId;

/** Writes down what the caller decided where the rules had nothing to say, and lets the round's decision carry it. */
@ApplicationScoped
class Rulings {
    private final Decisions decisions;
    private final Caller caller;
    private final FieldCipher cipher;
    private final InstantSource clock;

    Rulings(Decisions decisions, Caller caller, FieldCipher cipher, InstantSource clock) {
        this.decisions = decisions;
        this.caller = caller;
        this.cipher = cipher;
        this.clock = clock;
    }

    void write(RoundId round, String reason) {
        String encrypted = cipher.encrypt(reason, round.appealId().toString());
        decisions
                .findByIdOptional(round)
                .orElseThrow()
                .complete(new Ruling(caller.account(), encrypted, clock.instant()));
    }
}
