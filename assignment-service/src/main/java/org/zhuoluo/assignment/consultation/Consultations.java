package org.zhuoluo.assignment.consultation;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All consultations that ever were convened. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {
    private static final String FROM = "from Consultation c where ";

    /** As it stands now, whatever was read before its round was locked. */
    void lock(Consultation consultation) {
        getEntityManager().refresh(consultation, PESSIMISTIC_WRITE);
    }

    /** Those that are held first come first. */
    List<Consultation> after(Position after, ConsultationFilter filter, int limit) {
        ConsultationFilter rest = filter.and(
                "c.meeting.heldAt >= :afterAt and (c.meeting.heldAt > :afterAt or c.id > :afterId)",
                "afterAt",
                after.heldAt(),
                "afterId",
                after.id());
        return find(FROM + rest.where() + " order by c.meeting.heldAt, c.id", rest.values())
                .page(0, limit)
                .list();
    }

    long count(ConsultationFilter filter) {
        return count(FROM + filter.where(), filter.values());
    }

    /** After which row of the list to go on. */
    record Position(Instant heldAt, UUID id) {
        static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));
    }
}
