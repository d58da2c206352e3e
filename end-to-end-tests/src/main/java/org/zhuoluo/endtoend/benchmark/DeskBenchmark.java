package org.zhuoluo.endtoend.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/**
 * Asks for the desk of a unit that has 500 assignments open, first among 10,000 assignments, then among 1,000,000, through the gateway. A
 * question that has nothing to do with assignments is asked in between: it tells how fast the machine was meanwhile.
 */
public final class DeskBenchmark {
    private static final String UNIT = "U-POWER";
    /** In turns: one caller alone would be slowed down by the gateway. */
    private static final List<String> HANDLERS = List.of("power.a", "power.b");

    private static final int APPEALS = 60;
    private static final List<Long> SIZES = List.of(10_000L, 1_000_000L);
    private static final int WARM_UP = 600;
    private static final int CALLS = 1_000;

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("page of 20 with total", "/assignments?limit=20&total=true");
        QUESTIONS.put("page of 20, overdue, with total", "/assignments?limit=20&total=true&standing=OVERDUE");
        QUESTIONS.put("counts", "/assignments/counts");
        QUESTIONS.put("counts of problems", "/assignments/counts?kind=PROBLEM");
        QUESTIONS.put("workload by post", "/workload?by=POST");
        QUESTIONS.put("control: a list of areas", "/areas?limit=20");
    }

    private final Stack stack;
    private final Api gateway;
    private final PrintStream out;

    private DeskBenchmark(Stack stack, PrintStream out) {
        this.stack = stack;
        this.gateway = Api.to(stack, Duration.ofSeconds(60));
        this.out = out;
    }

    public static void main(String[] arguments) throws SQLException {
        new DeskBenchmark(Stack.running(), new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws SQLException {
        try (var rows = new DeskRows(Database.of(stack, "assignment-service"), UNIT)) {
            haveAppeals(rows);
            rows.fillTheDesk();
            var medians = new LinkedHashMap<String, Double>();
            for (long size : SIZES) {
                rows.growTo(size);
                Quiet.await(stack, out);
                out.printf("%,d assignments, of which %s has %d open%n", size, UNIT, rows.openOfTheUnit());
                QUESTIONS.forEach((what, path) -> repeat(path, WARM_UP));
                for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                    measure(question.getKey(), question.getValue(), rows, medians);
                }
            }
        }
    }

    /** Real ones: the desk decrypts their titles. */
    private void haveAppeals(DeskRows rows) throws SQLException {
        var submissions = new Submissions(gateway);
        for (long has = rows.matters(); has < APPEALS; has++) {
            submissions.submit((int) has);
        }
        gateway.await(
                HANDLERS.getFirst(),
                "/assignments?limit=1",
                page -> !page.path("items").isEmpty());
        Quiet.await(stack, out);
    }

    private void measure(String what, String path, DeskRows rows, Map<String, Double> medians) throws SQLException {
        long read = rows.read();
        long[] nanos = repeat(path, CALLS);
        double readEach = (rows.read() - read) / (double) CALLS;
        Arrays.sort(nanos);
        double median = nanos[CALLS / 2] / 1e6;
        Double before = medians.put(what, median);
        out.printf(
                "  %-32s p50 %6.2f ms  p99 %6.2f ms  %6.0f rows read%s%n",
                what,
                median,
                nanos[CALLS * 99 / 100] / 1e6,
                readEach,
                before == null ? "" : "  ratio %.2f".formatted(median / before));
    }

    private long[] repeat(String path, int times) {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            Answer answer = gateway.ask(HANDLERS.get(i % HANDLERS.size()), path);
            nanos[i] = System.nanoTime() - before;
            if (!answer.isSuccess()) {
                throw new IllegalStateException(path + " was answered " + answer);
            }
        }
        return nanos;
    }
}
