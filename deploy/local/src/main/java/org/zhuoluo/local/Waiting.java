package org.zhuoluo.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks again and again until there is an answer or the time is up. */
final class Waiting {
    private static final long ASK_EVERY_MILLIS = 100;

    private Waiting() {}

    /** Whether it became yes in time. */
    static boolean until(BooleanSupplier question, Duration limit) {
        return answer(() -> question.getAsBoolean() ? Optional.of(true) : Optional.empty(), limit)
                .isPresent();
    }

    /** The first answer there is. The last time it is asked for when the time is up: a machine may have stood still in between. */
    static <T> Optional<T> answer(Supplier<Optional<T>> question, Duration limit) {
        var watch = new Progress.Watch();
        while (true) {
            boolean last = watch.elapsed().compareTo(limit) >= 0;
            Optional<T> answer = question.get();
            if (answer.isPresent() || last) {
                return answer;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting.", e);
        }
    }
}
