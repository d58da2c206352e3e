package org.zhuoluo.appeals.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.appeals.attachment.storage.Storage;

/** What an upload leaves when its process ends in the middle, and what becomes of it. */
@QuarkusTest
class SweepTest {
    private static final String ENTERPRISE = "91339901MA2X1C7Q6C";
    private static final Path FOLDER = Path.of("target/attachments");
    private static final Duration LONG_AGO = Duration.ofHours(2);

    @Inject
    SweepAttachments sweep;

    @Inject
    Storage storage;

    @Inject
    Attachments attachments;

    @Inject
    MovableClock clock;

    @BeforeEach
    void nothingIsLeftOfOtherTests() throws Exception {
        database("UPDATE attachment SET begun_at = begun_at - INTERVAL 2 HOUR WHERE state = 'PENDING'");
        sweep.sweep();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    /** Where a process can end while it stores a file: nothing behind that point happens any more. */
    enum Ending {
        BEFORE_THE_FIRST_BYTE,
        IN_THE_MIDDLE_OF_THE_FILE,
        BEFORE_THE_FILE_HAS_ITS_NAME,
        BEFORE_THE_ROW_IS_READY
    }

    @ParameterizedTest
    @EnumSource
    void whereverTheProcessEndsNothingIsLeftAfterTheSweep(Ending ending) throws Exception {
        QuarkusMock.installMockForType(new EndingStorage(storage, ending), Storage.class);
        upload(500);
        assertThat(rows("state = 'PENDING'")).as("the row says what was begun").isEqualTo(1);
        String id = idOf("state = 'PENDING'");
        assertThat(filesOf(id)).hasSize(ending == Ending.BEFORE_THE_FIRST_BYTE ? 0 : 1);

        sweep.sweep();
        assertThat(rows("state = 'PENDING'")).as("it may still be going on").isEqualTo(1);
        database("UPDATE attachment SET begun_at = begun_at - INTERVAL 2 HOUR WHERE id = '" + id + "'");
        sweep.sweep();

        assertThat(rows("id = '" + id + "'")).isZero();
        assertThat(filesOf(id)).isEmpty();
    }

    @Test
    void twoSweepsAtTheSameTimeDoNotMindEachOther() throws Exception {
        QuarkusMock.installMockForType(new EndingStorage(storage, Ending.IN_THE_MIDDLE_OF_THE_FILE), Storage.class);
        for (int i = 0; i < 20; i++) {
            upload(500);
        }
        database("UPDATE attachment SET begun_at = begun_at - INTERVAL 2 HOUR WHERE state = 'PENDING'");

        Stream.generate(() -> CompletableFuture.runAsync(this::sweepOnce))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(rows("state = 'PENDING'")).isZero();
    }

    @Test
    void aFailureThatTheProcessOutlivesLeavesNothingAtOnce() throws Exception {
        QuarkusMock.installMockForType(new FullStorage(storage), Storage.class);

        upload(503);

        assertThat(rows("state = 'PENDING'")).isZero();
    }

    @Test
    void aFileThatBelongsToNothingGoesAfterThirtyDaysAndOneThatIsBoundStays() throws Exception {
        String unbound = upload(201).path("id");
        String bound = upload(201).path("id");
        database(
                "UPDATE attachment SET appeal_id = '" + UUID.randomUUID() + "', number = 1 WHERE id = '" + bound + "'");

        clock.moveForward(Duration.ofDays(29));
        sweep.sweep();
        assertThat(filesOf(unbound)).hasSize(1);
        clock.moveForward(Duration.ofDays(2));
        sweep.sweep();

        assertThat(filesOf(unbound)).isEmpty();
        assertThat(rows("id = '" + unbound + "'")).isZero();
        assertThat(filesOf(bound)).hasSize(1);
    }

    /** Where a process can end while it removes a file. */
    enum RemovalEnding {
        BEFORE_THE_FILE_IS_GONE,
        AFTER_THE_FILE_IS_GONE
    }

    @ParameterizedTest
    @EnumSource
    void whatASweepThatWasKilledLeftCanBeHadByNobodyAndGoesWithTheNext(RemovalEnding ending) throws Exception {
        String unbound = upload(201).path("id");
        Storage real = ClientProxy.unwrap(storage);
        clock.moveForward(Duration.ofDays(31));
        QuarkusMock.installMockForType(new EndingRemoval(storage, UUID.fromString(unbound), ending), Storage.class);

        assertThatExceptionOfType(Killed.class).isThrownBy(sweep::sweep);

        assertThat(rows("id = '" + unbound + "' AND state = 'GOING'")).isEqualTo(1);
        for (String part : List.of("", "/content")) {
            given().auth()
                    .oauth2(Tokens.enterprise(ENTERPRISE))
                    .get("/api/v1/attachments/" + unbound + part)
                    .then()
                    .statusCode(404);
        }
        assertThat(isFree(unbound)).as("nothing can be given it").isFalse();

        QuarkusMock.installMockForType(real, Storage.class);
        sweep.sweep();
        assertThat(rows("id = '" + unbound + "'")).isZero();
        assertThat(filesOf(unbound)).isEmpty();
    }

    @Test
    void aBodyThatNeverArrivedWholeGoesAndOneThatIsArrivingStays() throws Exception {
        Path abandoned = old(Files.writeString(
                Files.createDirectories(FOLDER.resolve("arriving")).resolve("abandoned-" + UUID.randomUUID()), "half"));
        Path arriving = Files.writeString(FOLDER.resolve("arriving").resolve("arriving-" + UUID.randomUUID()), "half");

        sweep.sweep();

        assertThat(abandoned).doesNotExist();
        assertThat(arriving).exists();
        Files.delete(arriving);
    }

    @Test
    void aFileThatNoRowKnowsOfGoesAndAllOthersStay() throws Exception {
        String known = upload(201).path("id");
        old(filesOf(known).getFirst());
        UUID strayed = UUID.randomUUID();
        UUID fresh = UUID.randomUUID();
        storage.store(strayed, to -> to.write(1));
        storage.store(fresh, to -> to.write(1));
        old(filesOf(strayed.toString()).getFirst());

        sweep.sweepStrayed();

        assertThat(filesOf(strayed.toString())).isEmpty();
        assertThat(filesOf(fresh.toString())).hasSize(1);
        assertThat(filesOf(known)).hasSize(1);
        storage.remove(fresh);
    }

    private boolean isFree(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> attachments
                        .lock(UUID.fromString(id))
                        .filter(file -> file.isReady() || file.isPending() || file.isFreeFor(UUID.randomUUID()))
                        .isPresent());
    }

    private void sweepOnce() {
        try {
            sweep.sweep();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response upload(int status) {
        return given().auth()
                .oauth2(Tokens.enterprise(ENTERPRISE))
                .multiPart("file", "a.jpg", Samples.photograph())
                .post("/api/v1/attachments")
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(
                file, FileTime.from(InstantSource.system().instant().minus(LONG_AGO)));
    }

    private static List<Path> filesOf(String id) throws IOException {
        try (Stream<Path> files = Files.walk(Files.createDirectories(FOLDER.resolve("kept")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(id))
                    .toList();
        }
    }

    private static void database(String statement) throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("appeals");
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static long rows(String where) throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("appeals");
                var count =
                        connection.createStatement().executeQuery("SELECT count(*) FROM attachment WHERE " + where)) {
            count.next();
            return count.getLong(1);
        }
    }

    private static String idOf(String where) throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("appeals");
                var ids = connection.createStatement().executeQuery("SELECT id FROM attachment WHERE " + where)) {
            ids.next();
            return ids.getString(1);
        }
    }

    /** The disk is full: an error that a process outlives. */
    private static final class FullStorage extends ForwardingStorage {
        FullStorage(Storage real) {
            super(real);
        }

        @Override
        public Stored store(UUID id, Content content) throws IOException {
            return super.store(id, to -> {
                to.write(new byte[1000]);
                throw new IOException("No space left on device");
            });
        }
    }

    /** Ends like a process that is killed: an Error that nobody cleans up after. */
    private static final class EndingStorage extends ForwardingStorage {
        private final Ending ending;

        EndingStorage(Storage real, Ending ending) {
            super(real);
            this.ending = ending;
        }

        @Override
        public Stored store(UUID id, Content content) throws IOException {
            switch (ending) {
                case BEFORE_THE_FIRST_BYTE -> throw new Killed();
                case IN_THE_MIDDLE_OF_THE_FILE ->
                    super.store(id, to -> {
                        to.write(new byte[1000]);
                        throw new Killed();
                    });
                case BEFORE_THE_FILE_HAS_ITS_NAME ->
                    super.store(id, to -> {
                        content.writeTo(to);
                        throw new Killed();
                    });
                case BEFORE_THE_ROW_IS_READY -> super.store(id, content);
            }
            throw new Killed();
        }
    }

    /** Ends like a process that is killed, at one file. */
    private static final class EndingRemoval extends ForwardingStorage {
        private final UUID at;
        private final RemovalEnding ending;

        EndingRemoval(Storage real, UUID at, RemovalEnding ending) {
            super(real);
            this.at = at;
            this.ending = ending;
        }

        @Override
        public void remove(UUID id) throws IOException {
            if (!id.equals(at)) {
                super.remove(id);
                return;
            }
            if (ending == RemovalEnding.AFTER_THE_FILE_IS_GONE) {
                super.remove(id);
            }
            throw new Killed();
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static class ForwardingStorage implements Storage {
        private final Storage real;

        ForwardingStorage(Storage proxied) {
            real = ClientProxy.unwrap(proxied);
        }

        @Override
        public Stored store(UUID id, Content content) throws IOException {
            return real.store(id, content);
        }

        @Override
        public InputStream open(UUID id) throws IOException {
            return real.open(id);
        }

        @Override
        public void remove(UUID id) throws IOException {
            real.remove(id);
        }

        @Override
        public void eachOlder(Duration age, Consumer<UUID> found) throws IOException {
            real.eachOlder(age, found);
        }
    }
}
