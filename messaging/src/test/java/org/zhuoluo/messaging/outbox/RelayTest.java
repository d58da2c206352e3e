package org.zhuoluo.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.VitalThreads;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.sample.LoneDatabase;
import org.zhuoluo.messaging.sample.LoneParts;
import org.zhuoluo.messaging.sample.SeparateJvm;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Topics;
import org.zhuoluo.messaging.topic.TopicSetup;

/** Relays in processes of their own, which die and pause without having a say in it. */
class RelayTest {
    private static final String BROKER = EmbeddedBroker.bootstrapServers();

    private final List<UUID> appeals =
            Stream.generate(UUID::randomUUID).limit(4).toList();
    private String jdbcUrl = "";
    private LoneParts parts = lone();
    private Optional<Relay> relay = Optional.empty();

    @BeforeEach
    void anEmptyOutbox() throws Exception {
        new TopicSetup(Map.of("bootstrap.servers", BROKER), parts.config().topics(), "sample-service").awaitTopics();
    }

    @AfterEach
    void end() {
        relay.ifPresent(Relay::stop);
        parts.database().close();
    }

    @Test
    void aCrashBetweenCommitAndSendLosesNothing() {
        try (SeparateJvm service = serviceStandingStillAt(53)) {
            service.awaitSaying("stands still").awaitSaying("committed 200.");
            service.kill();
        }
        assertThat(unsent())
                .as("committed and not sent at the moment of the crash")
                .isPositive();

        startRelay();

        await().atMost(Patience.LONG).until(() -> unsent() == 0);
        assertThat(appeals)
                .allSatisfy(appeal -> assertThat(firstOccurrences(appeal)).isEqualTo(allNumbersOf(appeal)));
    }

    @Test
    void aRelayThatWakesUpAfterItsLeaseDisturbsNothing() {
        try (SeparateJvm paused = busyService()) {
            paused.awaitSaying("committed 100.");
            paused.pause();
            long itsFence = fence();
            startRelay();
            await().atMost(Patience.LONG).until(() -> fence() > itsFence && unsent() == 0);

            paused.wakeUp();

            paused.awaitSaying("committed 400.");
            await().atMost(Patience.LONG).until(() -> numbersGiven() >= 400);
            assertThat(fence()).as("the one that took over still sends").isEqualTo(itsFence + 1);
        }
        await().atMost(Patience.LONG).until(() -> unsent() == 0);
        assertThat(appeals)
                .allSatisfy(appeal -> assertThat(firstOccurrences(appeal)).isEqualTo(allNumbersOf(appeal)));
    }

    @Test
    void aTermThatIsOverCanNeitherRenewNorRemove() throws SQLException {
        Lease.Term first =
                new Lease(parts.database(), Duration.ofMillis(50)).acquire().orElseThrow();
        Lease second = new Lease(parts.database(), Duration.ofSeconds(30));
        await().atMost(Patience.LONG).until(() -> !first.isHeld());
        Lease.Term next = await().atMost(Patience.LONG)
                .until(second::acquire, Optional::isPresent)
                .orElseThrow();
        Writing.commitFact(parts.database(), appeals.getFirst());
        long position = Writing.number(parts.database(), "SELECT MAX(position) FROM outbox_event");

        try (Connection connection = parts.database().getConnection()) {
            assertThat(first.renew()).isFalse();
            assertThat(OutboxTable.remove(connection, List.of(position), first.holder(), first.fence()))
                    .isZero();
            assertThat(OutboxTable.remove(connection, List.of(position), next.holder(), next.fence()))
                    .isOne();
        }
        assertThat(next.fence()).isEqualTo(first.fence() + 1);
    }

    @Test
    void aTransactionThatTakesItsTimeDelaysOnlyItself() throws SQLException {
        startRelay();
        try (Connection slow = parts.database().getConnection()) {
            slow.setAutoCommit(false);
            Writing.appendFact(slow, appeals.get(0));
            Writing.commitFact(parts.database(), appeals.get(1));

            await().atMost(Patience.LONG).until(() -> firstOccurrences(appeals.get(1)), List.of(1L)::equals);
            await().atMost(Patience.LONG).until(() -> unsent() == 0);
            assertThat(firstOccurrences(appeals.get(0))).isEmpty();
            slow.commit();
            slow.setAutoCommit(true);
        }

        await().atMost(Patience.LONG).until(() -> firstOccurrences(appeals.get(0)), List.of(1L)::equals);
    }

    @Test
    void aDeadRelayIsReplacedWithinFiveSeconds() {
        var config = parts.config().relay();

        assertThat(config.lease().plus(config.candidacy())).isLessThan(Duration.ofSeconds(5));
        assertThat(config.renewal().multipliedBy(3))
                .as("two renewals may be late")
                .isLessThan(config.lease());
    }

    private LoneParts lone() {
        try {
            jdbcUrl = LoneDatabase.fresh("relay");
            return LoneParts.of(jdbcUrl, Map.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SeparateJvm busyService() {
        return serviceStandingStillAt(Integer.MAX_VALUE);
    }

    /** A crash cannot come before its relay has sent everything if the relay gets no further than this send. */
    private SeparateJvm serviceStandingStillAt(int send) {
        return SeparateJvm.running(
                RelayProgram.class,
                Stream.concat(
                                Stream.of(jdbcUrl, BROKER, Integer.toString(send)),
                                appeals.stream().map(UUID::toString))
                        .toArray(String[]::new));
    }

    /** With a lease that it keeps however late this JVM is with renewing it. */
    private void startRelay() {
        Relay started = new Relay(
                parts.database(),
                new RelayProducers(Map.of("bootstrap.servers", BROKER)),
                new Doorbell(),
                LoneParts.config(Map.of("zhuoluo.messaging.relay.lease", "3m")).relay());
        started.start(new VitalThreads());
        relay = Optional.of(started);
    }

    private long unsent() {
        return Writing.number(parts.database(), "SELECT COUNT(*) FROM outbox_event");
    }

    private long fence() {
        return Writing.number(parts.database(), "SELECT fence FROM outbox_lease");
    }

    private long numbersGiven() {
        return Writing.number(parts.database(), "SELECT COALESCE(SUM(last_seq), 0) FROM event_counter");
    }

    private List<Long> allNumbersOf(UUID appeal) {
        long last = Writing.number(
                parts.database(),
                "SELECT COALESCE(MAX(last_seq), 0) FROM event_counter WHERE aggregate_key = '" + appeal + "'");
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Long> firstOccurrences(UUID appeal) {
        return Topics.readAbout("zhuoluo.appeals", appeal.toString()).stream()
                .map(each -> Long.valueOf(Topics.headersOf(each).getOrDefault(Headers.SEQ, "0")))
                .distinct()
                .toList();
    }
}
