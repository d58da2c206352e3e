package org.zhuoluo.evaluation.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps the tree of units as assignment-service last defined it. */
@ApplicationScoped
class UnitCopies implements PanacheRepositoryBase<UnitCopy, String> {
    void on(Received<UnitDefined> received) {
        var defined = received.event();
        findByIdOptional(defined.code())
                .ifPresentOrElse(unit -> unit.learn(defined), () -> persist(new UnitCopy(defined)));
    }
}
