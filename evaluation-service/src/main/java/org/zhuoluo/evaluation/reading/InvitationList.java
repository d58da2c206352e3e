package org.zhuoluo.evaluation.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.evaluation.rating.Invitation;
import org.zhuoluo.evaluation.rating.InvitationId;

/** Pages of invitations, newest first: identities are made in the order of time. */
@ApplicationScoped
class InvitationList implements PanacheRepositoryBase<Invitation, UUID> {
    Page<Invitation> page(Question question, PageQuery page) {
        var total = page.total() ? count("from Invitation i" + whereOf(question), question.values()) : null;
        page.after(1).ifPresent(cursor -> question.where("i.id < :after").with("after", idIn(cursor)));
        var rows = find("from Invitation i" + whereOf(question) + " order by i.id desc", question.values())
                .range(0, page.limit())
                .list();
        return Page.of(rows, page, invitation -> Cursor.of(invitation.id()), total);
    }

    Optional<Invitation> find(Question question, InvitationId id) {
        question.equal("i.id", "id", id.value());
        return find("from Invitation i" + whereOf(question), question.values()).firstResultOptional();
    }

    private static String whereOf(Question question) {
        var conditions = question.conditions();
        return conditions.isEmpty() ? "" : " where " + conditions;
    }

    private static UUID idIn(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(0));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.unreadable();
        }
    }
}
