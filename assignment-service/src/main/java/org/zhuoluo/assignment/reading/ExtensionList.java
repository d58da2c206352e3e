package org.zhuoluo.assignment.reading;

import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Extension;
import org.zhuoluo.assignment.unit.Sight;

/** Requests for more time, the longest asked first, within the caller's sight; one question to the database a page. */
@ApplicationScoped
class ExtensionList {
    private static final String ROWS = " from Extension e join Assignment a on a.id = e.assignmentId where ";

    private final EntityManager rows;
    private final FieldCipher cipher;

    ExtensionList(EntityManager rows, FieldCipher cipher) {
        this.rows = rows;
        this.cipher = cipher;
    }

    @Transactional
    Page<ExtensionView> page(ExtensionQuery query, PageQuery page, Sight sight, Language language) {
        Filter filter = new Filter()
                .within(sight, "a.handover.unitPath", "a.handover.area", "''")
                .and(query.condition(), Map.of())
                .andIf(ofNullable(query.area()).map(area -> area + "%"), "a.handover.area like :area", "area");
        Filter rest = page.after(2)
                .map(Keyset::read)
                .map(after -> after.narrow(filter.copy(), "e.askedAt", "e.id"))
                .orElse(filter);
        List<Row> found = ask(
                        "select new %s(e, a)%s".formatted(Row.class.getName(), ROWS),
                        rest,
                        " order by e.askedAt, e.id",
                        Row.class)
                .setMaxResults(page.rowsToRead())
                .getResultList();
        Long total = page.total()
                ? ask("select count(e)" + ROWS, filter, "", Long.class).getSingleResult()
                : null;
        return Page.of(
                        found,
                        page,
                        row -> Cursor.of(row.asked().askedAt(), row.asked().id()),
                        total)
                .map(row -> view(row, language));
    }

    private <T> TypedQuery<T> ask(String what, Filter filter, String order, Class<T> type) {
        TypedQuery<T> query = rows.createQuery(what + filter.where() + order, type);
        filter.values().forEach(query::setParameter);
        return query;
    }

    private ExtensionView view(Row row, Language language) {
        String boundTo = row.of().round().appealId().toString();
        return ExtensionView.of(row.asked(), row.of(), text -> cipher.decrypt(text, boundTo), language);
    }

    /** A request and the assignment that it is about. */
    record Row(Extension asked, Assignment of) {}
}
