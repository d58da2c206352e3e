package org.zhuoluo.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** All parts of one run: starts them in the order of their needs, stops them in the opposite one, brings one back. */
final class Stack {
    /** For a part that hangs; one that ends is noticed at once. */
    private static final Duration READY_LIMIT = Duration.ofMinutes(15);

    private final List<Part> ground;
    private final Part identity;
    private final List<Part> services;
    private final Folders folders;
    private final Progress progress;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Lock> restarts = new ConcurrentHashMap<>();
    private boolean stopping;
    private volatile boolean ready;

    /**
     * @param ground what the services cannot start without
     * @param identity what they can, so that it starts beside them
     */
    Stack(List<Part> ground, Part identity, List<Part> services, Folders folders, Progress progress) {
        this.ground = ground;
        this.identity = identity;
        this.services = services;
        this.folders = folders;
        this.progress = progress;
    }

    void start() {
        parts().forEach(part -> part.ports().forEach(port -> Ports.requireFree(part.name(), port)));
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> withIdentity = workers.submit(() -> start(identity));
            all(ground.stream().map(part -> workers.submit(() -> start(part))).toList(), workers);
            all(services.stream().map(part -> workers.submit(() -> start(part))).toList(), workers);
            all(List.of(withIdentity), workers);
        }
        ready = true;
    }

    /** The first failure interrupts the others: nobody waits a quarter of an hour for what cannot become ready any more. */
    private static void all(Collection<? extends Future<?>> steps, ExecutorService workers) {
        for (Future<?> step : steps) {
            try {
                step.get();
            } catch (ExecutionException e) {
                workers.shutdownNow();
                if (e.getCause() instanceof StackProblem problem) {
                    throw problem;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new StackProblem("Interrupted while starting.", e);
            }
        }
    }

    private void start(Part part) {
        var watch = new Progress.Watch();
        Child.turnLog(folders.log(part.name()));
        part.prepare();
        Child child = launch(part);
        awaitReady(part, child);
        progress.step(part.name(), "ready on port " + part.port(), watch.elapsed());
    }

    private synchronized Child launch(Part part) {
        if (stopping) {
            throw new StackProblem("Stopping; " + part.name() + " is not started any more.");
        }
        Child child = Child.start(part, folders, this::crashed);
        children.put(part.name(), child);
        return child;
    }

    private static void awaitReady(Part part, Child child) {
        boolean answers = Waiting.until(
                () -> {
                    if (!child.alive()) {
                        throw new StackProblem(child.obituary());
                    }
                    return part.answers();
                },
                READY_LIMIT);
        if (!answers) {
            throw new StackProblem(
                    "%s does not get ready on port %d; see its log.".formatted(part.name(), part.port()));
        }
    }

    /** Said, and left so: whoever looks after the run decides whether it comes back. */
    private void crashed(Child child) {
        if (ready) {
            progress.say("%n%s%nBring it back with: ./run restart %s".formatted(child.obituary(), child.name()));
        }
    }

    /** Brings a part back, whether it still runs or was killed; two who ask for the same take turns, or it would be there twice. */
    void restart(String name) {
        Part part = parts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new StackProblem("There is no '" + name + "' in this run; there are: " + names() + "."));
        Lock turn = restarts.computeIfAbsent(name, each -> new ReentrantLock());
        turn.lock();
        try {
            child(name).ifPresent(Child::stop);
            start(part);
        } finally {
            turn.unlock();
        }
    }

    void stop() {
        List<Child> running;
        synchronized (this) {
            stopping = true;
            running = new ArrayList<>(children.values());
        }
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            running.stream()
                    .filter(child ->
                            services.stream().anyMatch(part -> part.name().equals(child.name())))
                    .forEach(child -> workers.execute(() -> stop(child)));
        }
        List<Part> rest = new ArrayList<>(List.of(identity));
        rest.addAll(ground.reversed());
        rest.forEach(part -> child(part.name()).ifPresent(this::stop));
    }

    private void stop(Child child) {
        var watch = new Progress.Watch();
        boolean wasAlive = child.alive();
        boolean byItself = child.stop();
        if (wasAlive) {
            progress.step(child.name(), byItself ? "stopped" : "did not end by itself and was killed", watch.elapsed());
        }
    }

    synchronized Optional<Child> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    List<Part> parts() {
        var all = new ArrayList<>(ground);
        all.add(identity);
        all.addAll(services);
        return all;
    }

    private String names() {
        return String.join(", ", parts().stream().map(Part::name).toList());
    }
}
