package org.zhuoluo.assignment.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.matter.RoundId;

/** One decision for each round that was routed. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<StoredDecision, RoundId> {}
