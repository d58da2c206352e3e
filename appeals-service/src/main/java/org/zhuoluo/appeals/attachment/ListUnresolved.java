package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.reference.ReferenceData;

/** The files that units named in vain, the oldest first. */
@ApplicationScoped
class ListUnresolved {
    private static final String UNRESOLVED =
            " from AttachmentReference r join Appeal a on a.id = r.place.appealId where not r.resolved and ";
    private static final String AFTER =
            " and (r.toldAt > :told or r.toldAt = :told and (r.place.attachmentId > :id or r.place.attachmentId = :id"
                    + " and (r.place.appealId > :appeal or r.place.appealId = :appeal and r.place.position > :position)))";
    private static final String ORDER = " order by r.toldAt, r.place.attachmentId, r.place.appealId, r.place.position";

    private final Visibility visibility;
    private final EntityManager rows;
    private final ReferenceData reference;
    private final InstantSource clock;

    ListUnresolved(Visibility visibility, EntityManager rows, ReferenceData reference, InstantSource clock) {
        this.visibility = visibility;
        this.rows = rows;
        this.reference = reference;
        this.clock = clock;
    }

    Page<UnresolvedView> list(PageQuery query, Language language) {
        Visibility.Condition scope = visibility.condition();
        Optional<Cursor> after = query.after(4);
        TypedQuery<Found> select = rows.createQuery(
                "select r, a.number" + UNRESOLVED + scope.text() + (after.isPresent() ? AFTER : "") + ORDER,
                Found.class);
        scope.parameters().forEach(select::setParameter);
        after.ifPresent(cursor -> continueAfter(cursor, select));
        List<Found> found = select.setMaxResults(query.rowsToRead()).getResultList();
        Instant now = clock.instant();
        return Page.of(found, query, ListUnresolved::positionOf, total(query, scope))
                .map(one -> view(one, now, language));
    }

    private @Nullable Long total(PageQuery query, Visibility.Condition scope) {
        if (!query.total()) {
            return null;
        }
        TypedQuery<Long> count = rows.createQuery("select count(r)" + UNRESOLVED + scope.text(), Long.class);
        scope.parameters().forEach(count::setParameter);
        return count.getSingleResult();
    }

    private static Cursor positionOf(Found found) {
        AttachmentReference named = found.reference();
        return Cursor.of(named.toldAt(), named.attachmentId(), named.appealId(), named.position());
    }

    private static void continueAfter(Cursor cursor, TypedQuery<Found> select) {
        try {
            select.setParameter("told", Instant.parse(cursor.value(0)))
                    .setParameter("id", UUID.fromString(cursor.value(1)))
                    .setParameter("appeal", UUID.fromString(cursor.value(2)))
                    .setParameter("position", Integer.parseInt(cursor.value(3)));
        } catch (DateTimeParseException | IllegalArgumentException notAPosition) {
            throw Cursor.unreadable();
        }
    }

    private UnresolvedView view(Found found, Instant now, Language language) {
        AttachmentReference named = found.reference();
        return new UnresolvedView(
                new AttachmentId(named.attachmentId()),
                new AppealId(named.appealId()),
                found.number(),
                named.position(),
                named.unit().orElse(null),
                named.unit()
                        .flatMap(reference::unit)
                        .map(unit -> unit.in(language))
                        .orElse(null),
                named.toldAt(),
                Duration.between(named.toldAt(), now)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
    }

    private record Found(AttachmentReference reference, String number) {}
}
