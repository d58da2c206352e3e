package org.zhuoluo.notification.recipient;

import static java.util.Arrays.asList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.notification.database.Sql;

/**
 * Keeps the newest version of areas, units and posts. Versions of one code have keys of their own on the topic, so an older one may come
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

    void keep(PostDefined post) {
        sql.update("""
                INSERT INTO post_copy (code, unit, holder, deputy, version) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    unit = IF(VALUES(version) > version, VALUES(unit), unit),
                    holder = IF(VALUES(version) > version, VALUES(holder), holder),
                    deputy = IF(VALUES(version) > version, VALUES(deputy), deputy),
                    version = GREATEST(version, VALUES(version))
                """, asList(post.code(), post.unit(), post.holderAccount(), post.deputyAccount(), post.version()));
    }
}
