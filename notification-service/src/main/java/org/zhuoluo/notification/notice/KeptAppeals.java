package org.zhuoluo.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.notification.database.Sql;

/** What is kept of an appeal in order to address its later notices: the enterprise as a keyed hash, the area, the posts that have it. */
@ApplicationScoped
class KeptAppeals {
    /** What is owed until the next one has signed. */
    private static final Set<String> ANSWERED_FOR = Set.of("REPLY", "ASSIST");

    private final Sql sql;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    KeptAppeals(Sql sql, FieldCipher cipher, KeyedHash hash) {
        this.sql = sql;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** What the notices about this fact, and later ones, need. */
    void keep(AboutAppeal event) {
        switch (event) {
            case AppealSubmitted e -> keep(e);
            case AssignmentMade e -> keep(e);
            case AssignmentAssistanceAsked e -> keep(e);
            default -> {} // says nothing about whom to address
        }
    }

    /** What only the notices about this fact needed. */
    void forget(AboutAppeal event) {
        switch (event) {
            case AssignmentCancelled e -> forget(e);
            case AssignmentTransferred e -> handOn(e);
            case ObligationTransferred e when ANSWERED_FOR.contains(e.kind()) -> relieve(e);
            default -> {} // whoever had it has it still
        }
    }

    private void keep(AppealSubmitted event) {
        var creditCode =
                cipher.decrypt(event.appellantEncrypted(), event.appealId().toString());
        sql.update(
                "INSERT INTO kept_appeal (id, enterprise_hash, area) VALUES (?, ?, ?)",
                List.of(event.appealId(), hash.of(creditCode), event.area()));
    }

    private void keep(AssignmentMade event) {
        keep(event.appealId(), event.round(), event.assignmentId(), event.post(), false);
    }

    private void keep(AssignmentAssistanceAsked event) {
        keep(event.appealId(), event.round(), event.toAssignmentId(), event.toPost(), true);
    }

    private void keep(UUID appealId, int round, UUID assignmentId, String post, boolean assists) {
        sql.update(
                "INSERT INTO kept_assignment (id, appeal_id, round, post, assists) VALUES (?, ?, ?, ?, ?)",
                List.of(assignmentId, appealId, round, post, assists));
    }

    private void forget(AssignmentCancelled event) {
        sql.update(
                "DELETE FROM kept_assignment WHERE appeal_id = ? AND (id = ? OR handed_on_to = ?)",
                List.of(event.appealId(), event.assignmentId(), event.assignmentId()));
    }

    /** The post that had it stays answerable, whoever is the last in the row: so those before it wait for the same one. */
    private void handOn(AssignmentTransferred event) {
        sql.update(
                "UPDATE kept_assignment SET handed_on_to = ? WHERE appeal_id = ? AND (id = ? OR handed_on_to = ?)",
                List.of(event.toAssignmentId(), event.appealId(), event.assignmentId(), event.assignmentId()));
    }

    private void relieve(ObligationTransferred event) {
        sql.update(
                "DELETE FROM kept_assignment WHERE appeal_id = ? AND handed_on_to = ?",
                List.of(event.appealId(), event.assignmentId()));
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
                "SELECT DISTINCT post FROM kept_assignment WHERE appeal_id = ? AND round = ? AND NOT assists",
                List.of(appealId, round),
                row -> row.getString("post"));
    }

    List<String> postOf(UUID assignmentId) {
        return sql.query(
                "SELECT post FROM kept_assignment WHERE id = ?", List.of(assignmentId), row -> row.getString("post"));
    }

    /** Its post, and those that handed its share on and still answer for it. */
    List<String> postsAnsweringFor(UUID appealId, UUID assignmentId) {
        return sql.query(
                "SELECT DISTINCT post FROM kept_assignment WHERE appeal_id = ? AND (id = ? OR handed_on_to = ?)",
                List.of(appealId, assignmentId, assignmentId),
                row -> row.getString("post"));
    }

    record KeptAppeal(String enterpriseHash, String area) {}
}
