package org.zhuoluo.api.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
    /** As the transaction manager reports a connection that was lost in the middle of a commit. */
    @Test
    void aCommitThatLostItsDatabaseIsRecognisedAmongTheSuppressed() {
        var commit = new IllegalStateException("could not commit");
        var resource = new IllegalStateException("XAER_RMFAIL");
        resource.initCause(new SQLException("Communications link failure", "08S01"));
        commit.addSuppressed(resource);

        assertThat(DatabaseAway.isBehind(new RuntimeException(commit))).isTrue();
    }

    @Test
    void aMistakeOfOursIsNotTheDatabaseAway() {
        var mistake = new SQLException("Table 'note' doesn't exist", "42S02", 1146);

        assertThat(DatabaseAway.isBehind(new RuntimeException(mistake))).isFalse();
    }

    @Test
    void causesThatGoInACircleComeToAnEnd() {
        var one = new RuntimeException("one");
        var two = new RuntimeException("two", one);
        one.initCause(two);

        assertThat(Causes.all(one).limit(100).count()).isLessThan(100);
        assertThat(DatabaseAway.isBehind(one)).isFalse();
    }
}
