package org.zhuoluo.assignment.supervision;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.messaging.outbox.Outbox;

/** Gives the running duties of a unit that is no more to its successor; its caller has locked the round. */
@ApplicationScoped
public class Inheritance {
    private final Obligations obligations;
    private final Outbox outbox;

    Inheritance(Obligations obligations, Outbox outbox) {
        this.obligations = obligations;
        this.outbox = outbox;
    }

    /**
     * How many it had.
     *
     * @param unsigned the shares that the successor has not signed for: until then they stay with whoever handed them on
     */
    @Transactional(MANDATORY)
    public int take(RoundId round, String from, Addressee to, Set<UUID> unsigned, Instant at) {
        List<Obligation> inherited = obligations.lock(round).stream()
                .filter(duty ->
                        duty.status().isRunning() && from.equals(duty.owner().unit()))
                .filter(duty -> duty.share() == null || !unsigned.contains(duty.share()))
                .toList();
        inherited.forEach(duty -> outbox.append(duty.takeOver(to, at)));
        return inherited.size();
    }
}
