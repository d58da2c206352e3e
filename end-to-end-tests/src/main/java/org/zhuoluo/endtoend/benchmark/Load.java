package org.zhuoluo.endtoend.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does one thing again and again on so many connections for so long. */
public record Load(int connections, Duration length) {
    /** What each connection does: its number is given, so that it can keep to its own connection. */
    public interface Work {
        void once(int connection);
    }

    /** Nanoseconds of every call, sorted. */
    public record Result(long[] nanos, Duration took) {
        public int count() {
            return nanos.length;
        }

        public double perSecond() {
            return nanos.length * 1e9 / took.toNanos();
        }

        public double millis(double share) {
            return nanos.length == 0 ? 0 : nanos[(int) (share * (nanos.length - 1))] / 1e6;
        }
    }

    public Result run(Work work) {
        long start = System.nanoTime();
        try (var executor = Executors.newFixedThreadPool(connections)) {
            List<Callable<List<Long>>> tasks = IntStream.range(0, connections)
                    .<Callable<List<Long>>>mapToObj(connection -> () -> repeat(work, connection, start))
                    .toList();
            List<Future<List<Long>>> futures = executor.invokeAll(tasks);
            var all = new ArrayList<Long>();
            for (Future<List<Long>> future : futures) {
                all.addAll(future.get());
            }
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Result(sorted, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a call of the benchmark failed", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private List<Long> repeat(Work work, int connection, long start) {
        var nanos = new ArrayList<Long>();
        long end = start + length.toNanos();
        for (long before = System.nanoTime(); before - end < 0; before = System.nanoTime()) {
            work.once(connection);
            nanos.add(System.nanoTime() - before);
        }
        return nanos;
    }
}
