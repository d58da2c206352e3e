package org.zhuoluo.endtoend.benchmark;

import java.util.Arrays;
import java.util.List;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;

/** Asks the same questions through the gateway and past it, one after the other, so that both meet the same machine. */
final class Readings {
    static final String SUPERVISOR = "supervisor1";

    private static final int WARM_UP = 200;
    private static final int CALLS = 1_000;

    record Question(String what, String service, String path) {}

    record Result(double gatewayMillis, double directMillis) {
        double addedPercent() {
            return (gatewayMillis / directMillis - 1) * 100;
        }
    }

    private Readings() {}

    static List<Question> questionsAbout(String appeal) {
        return List.of(
                new Question("read one appeal", "appeals-service", "/appeals/" + appeal),
                new Question("list 20 appeals", "appeals-service", "/appeals?limit=20"),
                new Question(
                        "overdue obligations, page and total",
                        "assignment-service",
                        "/obligations?overdue=true&limit=20&total=true"));
    }

    static Result measure(Question question, Api gateway, Api direct) {
        for (int i = 0; i < WARM_UP; i++) {
            timed(gateway, question);
            timed(direct, question);
        }
        long[] through = new long[CALLS];
        long[] past = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            through[i] = timed(gateway, question);
            past[i] = timed(direct, question);
        }
        return new Result(medianMillis(through), medianMillis(past));
    }

    private static long timed(Api api, Question question) {
        long before = System.nanoTime();
        Answer answer = api.ask(SUPERVISOR, question.path());
        long took = System.nanoTime() - before;
        if (!answer.isSuccess()) {
            throw new IllegalStateException(question.what() + " was answered " + answer);
        }
        return took;
    }

    private static double medianMillis(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
