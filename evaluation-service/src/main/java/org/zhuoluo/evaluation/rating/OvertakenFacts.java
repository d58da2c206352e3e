package org.zhuoluo.evaluation.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.inbox.Received;

/** The notes of facts that came too late to decide anything. */
@ApplicationScoped
public class OvertakenFacts implements PanacheRepositoryBase<OvertakenFact, UUID> {
    void keep(Received<? extends AboutAppeal> received, int round, Instant happenedAt) {
        var appealId = new AppealId(received.event().appealId());
        persist(new OvertakenFact(received.id(), appealId, round, received.type(), happenedAt));
    }

    public List<OvertakenFact> ofRound(AppealId appealId, int round) {
        return list("appealId = ?1 and round = ?2 order by happenedAt", appealId.value(), round);
    }
}
