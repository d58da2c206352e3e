package org.zhuoluo.assignment.abolition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Units;

/** Gives all that an abolished unit has of one matter to its successor, and counts it, in one transaction. */
@ApplicationScoped
class HandOverMatter {
    private final Transactions transactions;
    private final Abolitions abolitions;
    private final Estate estate;
    private final Units units;
    private final Parties parties;
    private final Rounds rounds;
    private final FieldCipher cipher;
    private final InstantSource clock;

    HandOverMatter(
            Transactions transactions,
            Abolitions abolitions,
            Estate estate,
            Units units,
            Parties parties,
            Rounds rounds,
            FieldCipher cipher,
            InstantSource clock) {
        this.transactions = transactions;
        this.abolitions = abolitions;
        this.estate = estate;
        this.units = units;
        this.parties = parties;
        this.rounds = rounds;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** False, if another instance is at this unit. */
    boolean handOver(String unit, RoundId round) {
        return transactions.inOne(() -> {
            var claimed = abolitions.claim(unit);
            claimed.ifPresent(abolition -> handOver(abolition, round));
            return claimed.isPresent();
        });
    }

    private void handOver(Abolition abolition, RoundId round) {
        rounds.lock(round);
        String heir = units.heirOf(abolition.successor());
        if (!estate.has(units.subtree(abolition.unit()), heir, round)) {
            return;
        }
        Instant now = clock.instant();
        Addressee successor =
                units.adviser(heir).orElseThrow(() -> new IllegalStateException(heir + " has no post left"));
        String reason = cipher.decrypt(abolition.reasonEncrypted(), abolition.unit());
        String words = cipher.encrypt(reason, round.appealId().toString());
        int shares =
                parties.handOn(abolition.unit(), successor, round, words, new Signature(abolition.orderedBy(), now));
        int duties = parties.inherit(abolition.unit(), successor, round, now);
        if (shares + duties > 0) {
            abolition.handedOn();
        }
    }
}
