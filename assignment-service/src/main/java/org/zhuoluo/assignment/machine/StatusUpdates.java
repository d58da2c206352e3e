package org.zhuoluo.assignment.machine;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** Every update that was answered. */
@ApplicationScoped
public class StatusUpdates implements PanacheRepositoryBase<StatusUpdate, UUID> {
    /** Those about an assignment of which something was kept that no act took up, in the order in which they came. */
    public List<StatusUpdate> keptOn(AssignmentId assignment) {
        return list("assignmentId = ?1 and contentEncrypted is not null order by receivedAt, id", assignment.value());
    }

    /** Those of these events that were answered before. */
    Map<String, StatusUpdate> known(Sender sender, Collection<String> eventIds) {
        return list("systemAccount = ?1 and eventId in ?2", sender.account(), eventIds).stream()
                .collect(toMap(StatusUpdate::eventId, update -> update));
    }

    /** When the last thing happened there that was applied here. */
    Optional<Instant> lastApplied(AssignmentId assignment) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(u.saidAt) from StatusUpdate u where u.assignmentId = ?1 and u.kind = ?2",
                        Instant.class)
                .setParameter(1, assignment.value())
                .setParameter(2, UpdateKind.APPLIED)
                .getSingleResult());
    }
}
