package org.zhuoluo.endtoend.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/**
 * Measures submission beside bare commits of the same rows, and reading through the gateway beside reading past it, in one run. Between two
 * measurements it waits until the stack is quiet: what a submission sets going costs processor time after its answer, which belongs to the
 * submission and not to the baseline.
 */
public final class Benchmark {
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(120);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private final Stack stack;
    private final Duration warmUp;
    private final PrintStream out;

    private Benchmark(Stack stack, Duration warmUp, PrintStream out) {
        this.stack = stack;
        this.warmUp = warmUp;
        this.out = out;
    }

    public static void main(String[] arguments) throws SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Duration warmUp = arguments.length == 2 && arguments[0].equals("--warm-up")
                ? Duration.ofSeconds(Long.parseLong(arguments[1]))
                : WARM_UP;
        new Benchmark(Stack.running(), warmUp, out).run();
    }

    private void run() throws SQLException {
        Api gateway = Api.to(stack, Duration.ofSeconds(30));
        var submissions = new Submissions(gateway);
        Database database = Database.of(stack, "appeals-service");
        out.printf(
                "submission at %d connections, %d rounds of %d s each way after %d s of warming up%n",
                CONNECTIONS, ROUNDS, ROUND.toSeconds(), warmUp.toSeconds());
        Rows rows;
        try (var sampling = new OutboxSample(database)) {
            new Load(CONNECTIONS, warmUp).run(submissions::submit);
            rows = Rows.of(database, sampling.row());
        }
        Quiet.await(stack, out);
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
                Quiet.await(stack, out);
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
        out.printf(
                "the same way for a submission that is refused before any row is written: %.0f/s%n",
                refusedPerSecond(submissions));
        out.printf("%d calls had to be repeated%n", submissions.api().retries());
        out.println("processor time per submission, with all that it sets going (microseconds):");
        out.println(spent.per(requests));
    }

    /**
     * What the way there and back alone allows, however little a row may cost. Short, because three accounts may only make so many requests
     * before the gateway slows them down.
     */
    private static double refusedPerSecond(Submissions submissions) {
        return new Load(CONNECTIONS, Duration.ofSeconds(5))
                .run(submissions::beRefused)
                .perSecond();
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
