package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
    static Stream<Exception> failuresOfWhatWeStandOn() {
        return Stream.of(
                new SQLException("Acquisition timeout while waiting for new connection"),
                new SQLException("Communications link failure", "08S01"),
                new SQLException("Deadlock found", "40001", 1213),
                new SQLException("Lock wait timeout exceeded", "HY000", 1205),
                new SQLException("Record has changed since last read", "HY000", 1020),
                new SQLException("Server shutdown in progress", "08S01", 1053),
                new OptimisticLockException());
    }

    static Stream<Exception> failuresOfARecord() {
        return Stream.of(
                new IllegalStateException("no such unit"),
                new SQLIntegrityConstraintViolationException("Column 'unit' cannot be null", "23000", 1048),
                new SQLException("Data too long for column", "22001", 1406),
                new SQLException("Incorrect string value", "HY000", 1366));
    }

    @ParameterizedTest
    @MethodSource("failuresOfWhatWeStandOn")
    void isTriedForEver(Exception failure) {
        assertThat(Fault.isBehind(new IllegalStateException("handler", failure)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("failuresOfARecord")
    void isGivenUpAfterAFewTries(Exception failure) {
        assertThat(Fault.isBehind(new IllegalStateException("handler", failure)))
                .isFalse();
    }
}
