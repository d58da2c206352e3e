package org.zhuoluo.endtoend.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** Measures submission beside bare commits of the same rows, and reading through the gateway beside reading past it, in one run. */
public final class Benchmark {
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private final Stack stack;
    private final PrintStream out;

    private Benchmark(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    public static void main(String[] arguments) throws SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Benchmark(Stack.running(), out).run();
    }

    private void run() throws SQLException {
        Api gateway = Api.to(stack, Duration.ofSeconds(30));
        var submissions = new Submissions(gateway);
        Database database = Database.of(stack);
        out.printf(
                "submission at %d connections, %d rounds of %d s each way after %d s of warming up%n",
                CONNECTIONS, ROUNDS, ROUND.toSeconds(), WARM_UP.toSeconds());
        Rows rows;
        try (var sampling = new OutboxSample(database)) {
            new Load(CONNECTIONS, WARM_UP).run(submissions::submit);
            rows = Rows.of(database, sampling.row());
        }
        submit(submissions, database, rows);
        read(gateway);
    }

    private void submit(Submissions submissions, Database database, Rows rows) throws SQLException {
        var submitted = new ArrayList<Double>();
        var committed = new ArrayList<Double>();
        var spent = new ProcessorTimes();
        long requests = 0;
        try (var bare = new BareCommits(database, rows, CONNECTIONS)) {
            for (int round = 1; round <= ROUNDS; round++) {
                committed.add(new Load(CONNECTIONS, ROUND).run(bare::commit).perSecond());
                ProcessorTimes before = ProcessorTimes.of(stack);
                Load.Result result = new Load(CONNECTIONS, ROUND).run(submissions::submit);
                spent = spent.plus(ProcessorTimes.of(stack).minus(before));
                requests += result.count();
                submitted.add(result.perSecond());
                out.printf(
                        "round %d: %.0f submissions/s (p50 %.1f ms, p99 %.1f ms), %.0f bare commits/s%n",
                        round, result.perSecond(), result.millis(0.50), result.millis(0.99), committed.getLast());
            }
        }
        double ratio = median(submitted) / median(committed);
        out.printf(
                "submission through the gateway / bare commits of the same rows: %.0f/s / %.0f/s = %.2f (goal 0.33)%n",
                median(submitted), median(committed), ratio);
        out.printf("%d calls had to be repeated%n", submissions.api().retries());
        out.println("processor time per submission, with all that it sets going (microseconds):");
        out.println(spent.per(requests));
    }

    private void read(Api gateway) {
        String appeal = gateway.get(Readings.SUPERVISOR, "/appeals?limit=1")
                .at("/items/0/id")
                .asText();
        for (Readings.Question question : Readings.questionsAbout(appeal)) {
            Api direct = Api.to(stack, List.of(stack.service(question.service())), Duration.ofSeconds(30));
            Readings.Result result = Readings.measure(question, gateway, direct);
            out.printf(
                    "%-36s median through the gateway %.2f ms, past it %.2f ms: %+.0f %% (goal: under 25 %%)%n",
                    question.what(), result.gatewayMillis(), result.directMillis(), result.addedPercent());
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
