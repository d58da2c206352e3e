package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.assignment.Story;

/** Routing and supervision hear of an acceptance in any order; a test holds one of them back by its position row. */
@QuarkusTest
class WhoeverComesFirstTest {
    @Inject
    FieldCipher cipher;

    @Test
    void routingBeforeSupervisionOpensTheDutyAndMeetsIt() throws Exception {
        Story story = Story.of(cipher, "020102", "339902").submitted().awaitObligation(1, "ACCEPT", "OPEN");

        try (Connection held = holdBack("supervision", story.id())) {
            story.accepted().awaitObligation(1, "DISPATCH", "MET").awaitObligation(1, "REPLY", "OPEN");
            held.rollback();
        }

        awaitPosition("supervision", story.id(), "appeals:2");
        assertThat(story.obligations()).hasSize(5);
        assertThat(story.statusOf(1, "ACCEPT")).isEqualTo("MET");
        assertThat(story.statusOf(1, "DISPATCH")).isEqualTo("MET");
    }

    @Test
    void supervisionBeforeRoutingKeepsTheDutyOpenUntilSomebodyHasTheMatter() throws Exception {
        Story story = Story.of(cipher, "020102", "339902").submitted().awaitObligation(1, "ACCEPT", "OPEN");
        awaitPosition("routing", story.id(), "appeals:1");

        try (Connection held = holdBack("routing", story.id())) {
            story.accepted().awaitObligation(1, "ACCEPT", "MET").awaitObligation(1, "DISPATCH", "OPEN");
            assertThat(story.assignments()).isEmpty();
            held.rollback();
        }

        story.awaitObligation(1, "DISPATCH", "MET").awaitObligation(1, "REPLY", "OPEN");
        assertThat(story.obligations()).hasSize(5);
    }

    private static Connection holdBack(String consumer, UUID appeal) throws SQLException {
        awaitPosition(consumer, appeal, "appeals:1");
        Connection connection = EmbeddedMariaDb.server().connect("assignment");
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("select * from inbox_position where aggregate_key = '" + appeal + "' and consumer = '"
                    + consumer + "' for update");
        }
        return connection;
    }

    private static void awaitPosition(String consumer, UUID appeal, String seen) {
        await().atMost(Patience.LONG).until(() -> seen.equals(position(consumer, appeal)));
    }

    private static String position(String consumer, UUID appeal) throws SQLException {
        try (Connection connection = EmbeddedMariaDb.server().connect("assignment");
                Statement question = connection.createStatement();
                var rows = question.executeQuery("select seen from inbox_position where aggregate_key = '" + appeal
                        + "' and consumer = '" + consumer + "'")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
