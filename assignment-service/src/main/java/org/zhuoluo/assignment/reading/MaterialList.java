package org.zhuoluo.assignment.reading;

import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.MaterialRequest;
import org.zhuoluo.assignment.unit.Sight;

/** What units asked of enterprises, the oldest first, within the caller's sight; one question to the database a page. */
@ApplicationScoped
class MaterialList {
    private static final String ROWS = " from MaterialRequest m join Assignment a on a.id = m.assignmentId where ";

    /** Whether a unit still owes the answer for which it is needed; the share may have gone to another one. */
    private static final String WANTED = """
            (select count(b) from Assignment b
            where b.round = m.round and b.open = true and coalesce(b.share, b.id) = m.share)""";

    private final EntityManager rows;
    private final Horizons horizons;
    private final FieldCipher cipher;

    MaterialList(EntityManager rows, Horizons horizons, FieldCipher cipher) {
        this.rows = rows;
        this.horizons = horizons;
        this.cipher = cipher;
    }

    @Transactional
    Page<MaterialView> page(@Nullable UUID appeal, PageQuery page, Sight sight, Language language) {
        Filter filter = new Filter()
                .within(sight, "a.handover.unitPath", "a.handover.area", "m.appellantHash")
                .andIf(ofNullable(appeal), "m.round.appealId = :appeal", "appeal");
        Filter rest = page.after(2)
                .map(Keyset::read)
                .map(after -> after.narrow(filter.copy(), "m.askedAt", "m.id"))
                .orElse(filter);
        List<Row> found = ask(
                        "select new %s(m, a, %s)%s".formatted(Row.class.getName(), WANTED, ROWS),
                        rest,
                        " order by m.askedAt, m.id",
                        Row.class)
                .setMaxResults(page.rowsToRead())
                .getResultList();
        Long total = page.total()
                ? ask("select count(m)" + ROWS, filter, "", Long.class).getSingleResult()
                : null;
        return Page.of(
                        found,
                        page,
                        row -> Cursor.of(row.request().askedAt(), row.request().id()),
                        total)
                .map(row -> view(row, sight, language));
    }

    private <T> TypedQuery<T> ask(String what, Filter filter, String order, Class<T> type) {
        TypedQuery<T> query = rows.createQuery(what + filter.where() + order, type);
        filter.values().forEach(query::setParameter);
        return query;
    }

    private MaterialView view(Row row, Sight sight, Language language) {
        String boundTo = row.request().round().appealId().toString();
        Horizon horizon = horizons.of(row.assignment(), sight);
        return MaterialView.of(
                row.request(), row.holders() > 0, horizon, text -> cipher.decrypt(text, boundTo), language);
    }

    /** A request, the assignment on which it was made, and how many assignments it is still needed for. */
    record Row(MaterialRequest request, Assignment assignment, Long holders) {}
}
