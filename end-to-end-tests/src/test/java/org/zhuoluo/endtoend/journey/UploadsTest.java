package org.zhuoluo.endtoend.journey;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.benchmark.Database;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Patience;
import org.zhuoluo.endtoend.stack.Stack;
import org.zhuoluo.endtoend.stack.StackProcess;
import org.zhuoluo.endtoend.stack.Tokens;
import org.zhuoluo.endtoend.stack.Upload;

/** Files on their way through the whole system: what it refuses, what it leaves, and what it holds in memory meanwhile. */
@JourneyOnTheRunningStack
class UploadsTest {
    private static final long MIB = 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = "MZ this is a program".getBytes(StandardCharsets.US_ASCII);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final String SERVICE = "appeals-service";

    private final Stack stack = Stack.running();
    private final Api api = Api.to(stack, Duration.ofMinutes(3));
    private final Tokens tokens = new Tokens(HttpClient.newHttpClient(), stack.tokenEndpoint());
    private final URI gateway = stack.addresses().getFirst();

    @Test
    void aFileGoesIntoAnAppealAndIsReadByItsReaders() throws IOException {
        String kept = upload(gateway, "合同.pdf", PDF, 3 * MIB);

        assertThat(kept).startsWith("HTTP/1.1 201").contains("\"size\":" + 3 * MIB);
        String id = Upload.idIn(kept);
        assertThat(api.get(Steps.ENTERPRISE, "/attachments/" + id).path("type").asText())
                .isEqualTo("application/pdf");
        assertThat(api.ask("enterprise2", "/attachments/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeOrNotWhatItSaysIsRefusedAndLeavesNothing() throws IOException {
        long before = filesIn("kept");

        assertThat(upload(gateway, "a.pdf", PDF, 21 * MIB))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "urn:zhuoluo:problem:too-large");
        assertThat(upload(gateway, "a.pdf", PDF, 20 * MIB + 1))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "urn:zhuoluo:problem:too-large", "\"field\":\"file\"");
        assertThat(upload(gateway, "photo.jpg", PROGRAM, MIB))
                .startsWith("HTTP/1.1 415")
                .contains("application/problem+json", "\"field\":\"file\"");
        assertThat(upload(gateway, "empty.pdf", PDF, 0))
                .startsWith("HTTP/1.1 422")
                .contains("\"field\":\"file\"");
        try (var brokenOff = begin(gateway, "a.pdf", 20 * MIB)) {
            brokenOff.send(10 * MIB);
        }

        await("the body that broke off to be gone", () -> filesIn("arriving") == 0);
        assertThat(filesIn("kept")).isEqualTo(before);
    }

    @Test
    void whoMayNotUploadIsToldSoHoweverMuchIsOnItsWay() throws IOException {
        try (var upload = Upload.begin(gateway, tokens.of("leader1"), "a.pdf", PDF, 10 * MIB)) {
            assertThat(upload.finish()).startsWith("HTTP/1.1 403").contains("application/problem+json");
        }
    }

    @Test
    void aKillInTheMiddleLeavesNothingBehind() throws IOException {
        StackProcess process = process(SERVICE);
        URI service = stack.service(SERVICE);
        Set<String> keptBefore = idsKept();
        var answers = new ArrayList<String>();
        try (var halfWay = begin(service, "half.pdf", 20 * MIB)) {
            halfWay.send(10 * MIB);
            await("half of a body to lie on the disk", () -> filesIn("arriving") > 0);
            var others = IntStream.range(0, 6)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> uploadOrBreak(Steps.ENTERPRISE, service, 8 * MIB)))
                    .toList();
            await("one of the others to be kept", () -> others.stream().anyMatch(CompletableFuture::isDone));
            process.kill();
            others.forEach(other -> answers.add(other.join()));
        }

        List<String> acknowledged = answers.stream()
                .filter(answer -> answer.startsWith("HTTP/1.1 201"))
                .map(Upload::idIn)
                .toList();
        assertThat(acknowledged).as("one had been kept before the end").isNotEmpty();
        long leftArriving = filesIn("arriving");
        System.out.printf(
                "killed: %d bodies half-way, %d files acknowledged, %d begun%n",
                leftArriving,
                acknowledged.size(),
                idsOfRows("state = 'PENDING'").size());
        assertThat(leftArriving).as("nobody could clean up").isPositive();
        makeOld();
        process.restart(); // and half a minute later it sweeps

        await("the bodies to be swept away", () -> filesIn("arriving") == 0);
        await("the rows to be swept away", () -> idsOfRows("state <> 'READY'").isEmpty());
        Set<String> kept = idsKept();
        kept.removeAll(keptBefore);
        assertThat(kept)
                .as("what was acknowledged, and nothing else but what was ready when its answer was lost")
                .containsAll(acknowledged)
                .isSubsetOf(idsOfRows("state = 'READY'"))
                .hasSizeLessThanOrEqualTo(answers.size());
        assertThat(files("kept")).noneMatch(file -> file.toString().endsWith(".part"));
        for (String id : acknowledged) {
            assertThat(api.get(Steps.ENTERPRISE, "/attachments/" + id)
                            .path("size")
                            .asLong())
                    .isEqualTo(8 * MIB);
        }
        assertThat(upload(service, "again.pdf", PDF, MIB)).startsWith("HTTP/1.1 201");
    }

    /** Twelve at a time, each of 20 MiB, once to warm up and once to measure. */
    @Test
    void twoHundredMebibytesPassWithoutRestingInAnybodysMemory() {
        List<StackProcess> watched = stack.processes().stream()
                .filter(process ->
                        process.service().equals("gateway") || process.service().equals(SERVICE))
                .toList();
        twelveAtOnce();
        List<Long> warm = watched.stream().map(StackProcess::residentMemory).toList();

        List<Long> peaks = peaksDuring(watched, this::twelveAtOnce);

        for (int i = 0; i < watched.size(); i++) {
            long grown = peaks.get(i) - warm.get(i);
            System.out.printf(
                    "%s: %d MiB resident when warm, %d MiB at most while 240 MiB of files passed%n",
                    watched.get(i).name(), warm.get(i) / MIB, peaks.get(i) / MIB);
            assertThat(grown).as(watched.get(i).name()).isLessThan(100 * MIB);
        }
    }

    private void twelveAtOnce() {
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<CompletableFuture<String>> uploads = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> uploadOrBreak("enterprise" + (1 + i % 3), gateway, 20 * MIB), threads))
                    .toList();
            assertThat(uploads.stream().map(CompletableFuture::join))
                    .allMatch(answer -> answer.startsWith("HTTP/1.1 201"));
        }
    }

    private static List<Long> peaksDuring(List<StackProcess> watched, Runnable act) {
        var over = new AtomicBoolean();
        var peaks = watched.stream().map(StackProcess::residentMemory).toArray(Long[]::new);
        Thread watcher = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                for (int i = 0; i < peaks.length; i++) {
                    peaks[i] = Math.max(peaks[i], watched.get(i).residentMemory());
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        });
        try {
            act.run();
        } finally {
            over.set(true);
        }
        join(watcher);
        return List.of(peaks);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String upload(URI to, String name, byte[] beginning, long size) throws IOException {
        return uploadAs(Steps.ENTERPRISE, to, name, beginning, size);
    }

    private String uploadAs(String account, URI to, String name, byte[] beginning, long size) throws IOException {
        try (var upload = Upload.begin(to, tokens.of(account), name, beginning, size)) {
            return upload.finish();
        }
    }

    private Upload begin(URI to, String name, long size) throws IOException {
        return Upload.begin(to, tokens.of(Steps.ENTERPRISE), name, PDF, size);
    }

    /** What was answered; nothing if the other side went away. */
    private String uploadOrBreak(String account, URI to, long size) {
        try {
            return uploadAs(account, to, "large.pdf", PDF, size);
        } catch (IOException brokenOff) {
            return "";
        }
    }

    private StackProcess process(String name) {
        return stack.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long filesIn(String folder) {
        return files(folder).size();
    }

    /** What lies there, finished or not, by the id in its name. */
    private Set<String> idsKept() {
        return files("kept").stream()
                .map(file -> file.getFileName().toString().replace(".part", ""))
                .collect(toCollection(HashSet::new));
    }

    private Set<String> idsOfRows(String where) {
        try (var database = Database.of(stack, SERVICE).connect();
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT id FROM attachment WHERE " + where)) {
            var ids = new HashSet<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As if the quarter of an hour had passed after which nothing can be waiting for them, by the clocks of the disk and the database. */
    private void makeOld() throws IOException {
        try (var database = Database.of(stack, SERVICE).connect();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "UPDATE attachment SET begun_at = begun_at - INTERVAL 1 HOUR WHERE state = 'PENDING'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        FileTime longAgo = FileTime.from(InstantSource.system().instant().minus(Duration.ofHours(1)));
        for (Path file : files("arriving")) {
            Files.setLastModifiedTime(file, longAgo);
        }
    }

    private List<Path> files(String folder) {
        return namesIn(stack.data().resolve("attachments").resolve(folder));
    }

    /** Without a look at the files themselves, which come and go meanwhile. */
    private static List<Path> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.flatMap(one -> Files.isDirectory(one) ? namesIn(one).stream() : Stream.of(one))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        Patience left = Patience.of(Duration.ofMinutes(2));
        while (!condition.getAsBoolean()) {
            assertThat(left.isOver()).as("waited in vain for " + what).isFalse();
            left.pause();
        }
    }
}
