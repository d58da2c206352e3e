package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** The copy beside each assignment and the table of duties are one truth, whatever happened and in whichever order. */
@QuarkusTest
class NextDutyTest {
    /** All of the database of this run: what other tests left is as good a sample as any. */
    private static final String DISAGREEING = """
            select a.id, a.status, a.next_duty, a.next_due_at, d.due_at
            from assignment a left join (
                select b.id, min(o.due_at) due_at
                from assignment b join obligation o on o.appeal_id = b.appeal_id and o.round = b.round
                where b.is_open and o.status = 'OPEN' and o.unit = b.unit
                  and (o.kind in ('SIGN', 'CONTACT', 'ASSIST') and o.subject = b.id
                    or o.kind in ('REPLY', 'REVIEW', 'STEP', 'TRACK', 'STRIKE_OFF')
                      and coalesce(o.share_id, o.subject) = coalesce(b.share_id, b.id))
                group by b.id) d on d.id = a.id
            where a.next_due_at <> coalesce(d.due_at, '2037-12-31') or (a.next_duty is null) <> (d.due_at is null)""";

    @Inject
    FieldCipher cipher;

    @Test
    void whatTheListsAreSortedByIsWhatTheDutiesSay() throws SQLException {
        Story moved = Story.of(cipher, "020102", "339902").assigned();
        People.coordinatorOf("3399")
                .body(Map.of("unit", "U-WATER", "reason", "属供水"))
                .post(moved.assignmentPath() + "/move")
                .then()
                .statusCode(200);
        Story advised = Story.of(cipher, "020102", "339902").assigned();
        People.handlerOf("U-POWER")
                .body(Map.of("unit", "U-LAND", "question", "用地是否合规？"))
                .post(advised.assignmentPath() + "/assistance")
                .then()
                .statusCode(200);
        Story withdrawn = Story.of(cipher, "020102", "339902").assigned().withdrawn();
        withdrawn.awaitObligation(1, "REPLY", "VOIDED");

        assertThat(disagreeing()).isEmpty();
    }

    private static List<String> disagreeing() throws SQLException {
        var rows = new ArrayList<String>();
        try (Connection connection = EmbeddedMariaDb.server().connect("assignment");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(DISAGREEING)) {
            while (result.next()) {
                rows.add("%s %s: %s %s instead of %s"
                        .formatted(
                                result.getString(1),
                                result.getString(2),
                                result.getString(3),
                                result.getString(4),
                                result.getString(5)));
            }
        }
        return rows;
    }
}
