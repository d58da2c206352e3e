package org.zhuoluo.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.notification.database.Sql;

/** What is kept of an appeal in order to address its later notices: the enterprise as a keyed hash, the area, the posts that have it. */
@ApplicationScoped
class KeptAppeals {
    private final Sql sql;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    KeptAppeals(Sql sql, FieldCipher cipher, KeyedHash hash) {
        this.sql = sql;
        this.cipher = cipher;
        this.hash = hash;
    }

    void keep(AppealSubmitted event) {
        var creditCode =
                cipher.decrypt(event.appellantEncrypted(), event.appealId().toString());
        sql.update(
                "INSERT INTO kept_appeal (id, enterprise_hash, area) VALUES (?, ?, ?)",
                List.of(event.appealId(), hash.of(creditCode), event.area()));
    }

    void keep(AssignmentMade event) {
        sql.update(
                "INSERT INTO kept_assignment (id, appeal_id, round, post) VALUES (?, ?, ?, ?)",
                List.of(event.assignmentId(), event.appealId(), event.round(), event.post()));
    }

    void forget(AssignmentCancelled event) {
        sql.update("DELETE FROM kept_assignment WHERE id = ?", List.of(event.assignmentId()));
    }

    KeptAppeal require(UUID appealId) {
        return sql
                .query(
                        "SELECT enterprise_hash, area FROM kept_appeal WHERE id = ?",
                        List.of(appealId),
                        row -> new KeptAppeal(row.getString("enterprise_hash"), row.getString("area")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was ever heard of appeal " + appealId));
    }

    List<String> postsOf(UUID appealId, int round) {
        return sql.query(
                "SELECT DISTINCT post FROM kept_assignment WHERE appeal_id = ? AND round = ?",
                List.of(appealId, round),
                row -> row.getString("post"));
    }

    List<String> postOf(UUID assignmentId) {
        return sql.query(
                "SELECT post FROM kept_assignment WHERE id = ?", List.of(assignmentId), row -> row.getString("post"));
    }

    record KeptAppeal(String enterpriseHash, String area) {}
}
