package org.zhuoluo.endtoend.updates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.zhuoluo.endtoend.benchmark.Database;
import org.zhuoluo.endtoend.benchmark.Load;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/**
 * Sends a bureau's updates through every gateway, shuffled, a third of them twice and some late, while a puller comes and goes. Ends with 1 unless
 * every update was applied once or kept with a code, every total agrees, and the puller missed none and saw none twice.
 */
public final class StatusUpdatesDrill {
    static final String SYSTEM = "housing-system";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BASELINE = Duration.ofSeconds(10);
    private static final List<String> KINDS = List.of("APPLIED", "NOTE", "REFUSED");

    private final Stack stack;
    private final Api api;
    private final DrillOptions options;
    private final PrintStream out;

    private StatusUpdatesDrill(Stack stack, DrillOptions options, PrintStream out) {
        this.stack = stack;
        this.api = Api.to(stack, PATIENCE);
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (List.of(arguments).contains("--help")) {
            out.println(DrillOptions.USAGE);
            return;
        }
        DrillOptions options;
        try {
            options = DrillOptions.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage() + "\n" + DrillOptions.USAGE);
            System.exit(2);
            return;
        }
        System.exit(new StatusUpdatesDrill(Stack.running(), options, out).run() ? 0 : 1);
    }

    private boolean run() throws SQLException, InterruptedException {
        var puller = new Puller(api, new Random(options.seed()));
        List<GivenAssignment> given = new Preparation(api, options.connections()).give(options.appeals());
        UpdatePlan plan = UpdatePlan.of(options, given);
        out.printf(
                "%d appeals with the bureau; %d updates, %d sent, %d a request, %d requests at a time, --seed %d%n",
                given.size(), plan.different(), plan.sent(), options.batch(), options.connections(), options.seed());
        Map<String, Long> before = totals();
        var sent = new SentUpdates(api);
        Thread pulling = new Thread(puller, "puller");
        pulling.start();
        long began = System.nanoTime();
        sent.send(plan, options.connections());
        double seconds = (System.nanoTime() - began) / 1e9;
        puller.stop();
        pulling.join();
        double commits = commitsPerSecond();
        out.printf(
                "%.0f updates/s (%d in %.1f s), beside %.0f single-row commits/s: %.2f; %d calls repeated%n",
                plan.sent() / seconds, plan.sent(), seconds, commits, plan.sent() / seconds / commits, api.retries());
        List<String> failures = reconcile(plan, sent, before, puller, given);
        failures.stream().limit(20).forEach(failure -> out.println("FAIL " + failure));
        out.println(failures.isEmpty() ? "PASSED: nothing lost, nothing doubled" : failures.size() + " FAILED");
        return failures.isEmpty();
    }

    private double commitsPerSecond() throws SQLException {
        try (var single = new SingleRowCommits(Database.of(stack, "assignment-service"), options.connections())) {
            return new Load(options.connections(), BASELINE).run(single::commit).perSecond();
        }
    }

    private List<String> reconcile(
            UpdatePlan plan, SentUpdates sent, Map<String, Long> before, Puller puller, List<GivenAssignment> given)
            throws InterruptedException {
        var outcomes = sent.outcomes();
        out.printf("answers: %s, %d of them not the first%n", UpdateChecks.byKind(outcomes.values()), sent.repeated());
        var grewBy = new TreeMap<String, Long>();
        totals().forEach((kind, total) -> grewBy.put(kind, total - before.getOrDefault(kind, 0L)));
        List<UpdateChecks.File> files =
                given.stream().map(assignment -> file(assignment.id())).toList();
        List<JsonNode> kept = settled(puller, files);
        out.printf("pulled %d changes, away %d times%n", kept.size(), puller.deaths());
        var failures = new ArrayList<>(sent.failures());
        failures.addAll(new UpdateChecks()
                .answered(plan.different(), plan.sent(), api.retries() * options.batch(), sent.repeated(), outcomes)
                .someApplied(outcomes.values())
                .totals(grewBy, outcomes.values())
                .files(files, outcomes.values())
                .pulled(kept, puller.again(), files)
                .failures());
        return failures;
    }

    /** A change is there about a second after its commit, so the last ones may have to be waited for. */
    private static List<JsonNode> settled(Puller puller, List<UpdateChecks.File> files) throws InterruptedException {
        int expected = files.stream()
                .mapToInt(file -> file.progress() + file.contacts())
                .sum();
        List<JsonNode> kept = puller.rest();
        for (int i = 0; i < 30 && kept.size() < expected; i++) {
            Thread.sleep(Duration.ofSeconds(1));
            kept = puller.rest();
        }
        Thread.sleep(Duration.ofSeconds(3));
        return puller.rest();
    }

    private UpdateChecks.File file(String assignment) {
        JsonNode file = api.get(SYSTEM, "/assignments/" + assignment);
        return new UpdateChecks.File(
                assignment,
                file.path("notes").size(),
                file.path("contacts").size(),
                file.path("updateNotes").size(),
                file.at("/assignment/signedAt").isTextual());
    }

    private Map<String, Long> totals() {
        var totals = new TreeMap<String, Long>();
        KINDS.forEach(kind -> totals.put(
                kind,
                api.get(SYSTEM, "/status-updates?limit=1&total=true&kind=" + kind)
                        .path("total")
                        .asLong()));
        return totals;
    }
}
