package org.zhuoluo.notification.recipient;

import static java.util.Arrays.asList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.notification.database.Sql;

/**
 * Keeps the newest version of areas, units, posts and leaves. Versions of one code have keys of their own on the topic, so an older one may come
 * later; the version is assigned last, because each assignment sees those before it.
 */
@ApplicationScoped
class ReferenceCopies {
    private final Sql sql;

    ReferenceCopies(Sql sql) {
        this.sql = sql;
    }

    void keep(AreaDefined area) {
        sql.update("""
                INSERT INTO area_copy (code, version) VALUES (?, ?)
                ON DUPLICATE KEY UPDATE version = GREATEST(version, VALUES(version))
                """, List.of(area.code(), area.version()));
    }

    void keep(UnitDefined unit) {
        sql.update("""
                INSERT INTO unit_copy (code, kind, area, name_zh, name_en, version) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    kind = IF(VALUES(version) > version, VALUES(kind), kind),
                    area = IF(VALUES(version) > version, VALUES(area), area),
                    name_zh = IF(VALUES(version) > version, VALUES(name_zh), name_zh),
                    name_en = IF(VALUES(version) > version, VALUES(name_en), name_en),
                    version = GREATEST(version, VALUES(version))
                """, List.of(unit.code(), unit.kind(), unit.area(), unit.nameZh(), unit.nameEn(), unit.version()));
    }

    /** The chain has rows of its own and is kept by whoever was first with the newest version. */
    void keep(PostDefined post) {
        int written = sql.update(
                """
                INSERT INTO post_copy (code, unit, holder, deputy, next_holder, next_holder_from, version)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    unit = IF(VALUES(version) > version, VALUES(unit), unit),
                    holder = IF(VALUES(version) > version, VALUES(holder), holder),
                    deputy = IF(VALUES(version) > version, VALUES(deputy), deputy),
                    next_holder = IF(VALUES(version) > version, VALUES(next_holder), next_holder),
                    next_holder_from = IF(VALUES(version) > version, VALUES(next_holder_from), next_holder_from),
                    version = GREATEST(version, VALUES(version))
                """,
                asList(
                        post.code(),
                        post.unit(),
                        post.holderAccount(),
                        post.deputyAccount(),
                        post.nextHolderAccount(),
                        post.nextHolderFrom(),
                        post.version()));
        if (written > 0 && isNewest(post)) {
            seat(post);
        }
    }

    private boolean isNewest(PostDefined post) {
        return sql.query("SELECT version FROM post_copy WHERE code = ?", List.of(post.code()), row -> row.getInt(1))
                .contains(post.version());
    }

    private void seat(PostDefined post) {
        var chain = new ArrayList<>(List.of(post.holderAccount()));
        Optional.ofNullable(post.deputyAccount()).ifPresent(chain::add);
        Optional.ofNullable(post.furtherDeputyAccounts()).ifPresent(chain::addAll);
        sql.update("DELETE FROM post_seat_copy WHERE post = ?", List.of(post.code()));
        var values = new ArrayList<Object>();
        for (int i = 0; i < chain.size(); i++) {
            values.addAll(List.of(post.code(), i, chain.get(i)));
        }
        sql.update(
                "INSERT INTO post_seat_copy (post, ordinal, account) VALUES "
                        + String.join(", ", Collections.nCopies(chain.size(), "(?, ?, ?)")),
                values);
    }

    void keep(LeaveDefined leave) {
        sql.update(
                """
                INSERT INTO leave_copy (id, account, first_day, last_day, cancelled, version) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    first_day = IF(VALUES(version) > version, VALUES(first_day), first_day),
                    last_day = IF(VALUES(version) > version, VALUES(last_day), last_day),
                    cancelled = IF(VALUES(version) > version, VALUES(cancelled), cancelled),
                    version = GREATEST(version, VALUES(version))
                """,
                List.of(
                        leave.leaveId(),
                        leave.account(),
                        leave.firstDay(),
                        leave.lastDay(),
                        leave.cancelled(),
                        leave.version()));
    }
}
