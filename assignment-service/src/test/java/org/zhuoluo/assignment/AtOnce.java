package org.zhuoluo.assignment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two who do the same in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> twice(Callable<T> act) {
        var both = new CountDownLatch(2);
        Callable<T> together = () -> {
            both.countDown();
            both.await();
            return act.call();
        };
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<T>> answers =
                    Stream.of(together, together).map(people::submit).toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
