package org.zhuoluo.endtoend.benchmark;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhuoluo.endtoend.stack.Stack;
import org.zhuoluo.endtoend.stack.StackProcess;

/** Processor time of every process of the stack and of this program. */
record ProcessorTimes(Map<String, Duration> byProcess) {
    ProcessorTimes {
        byProcess = Collections.unmodifiableMap(new TreeMap<>(byProcess));
    }

    ProcessorTimes() {
        this(Map.of());
    }

    static ProcessorTimes of(Stack stack) {
        var times = new TreeMap<String, Duration>();
        stack.processes().stream()
                .filter(StackProcess::isRunning) // measuring what is left while a service is away is of interest, too
                .forEach(process -> times.put(process.name(), process.processorTime()));
        ProcessHandle.current().info().totalCpuDuration().ifPresent(time -> times.put("(this client)", time));
        return new ProcessorTimes(times);
    }

    ProcessorTimes plus(ProcessorTimes other) {
        var sum = new TreeMap<>(byProcess);
        other.byProcess.forEach((name, time) -> sum.merge(name, time, Duration::plus));
        return new ProcessorTimes(sum);
    }

    ProcessorTimes minus(ProcessorTimes earlier) {
        var difference = new TreeMap<String, Duration>();
        byProcess.forEach(
                (name, time) -> difference.put(name, time.minus(earlier.byProcess.getOrDefault(name, Duration.ZERO))));
        return new ProcessorTimes(difference);
    }

    Duration total() {
        return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** One line a process, in microseconds per request. */
    String per(long requests) {
        return byProcess.entrySet().stream()
                .map(time -> "  %-24s %6d"
                        .formatted(time.getKey(), time.getValue().toNanos() / 1_000 / Math.max(1, requests)))
                .collect(Collectors.joining("\n"));
    }
}
