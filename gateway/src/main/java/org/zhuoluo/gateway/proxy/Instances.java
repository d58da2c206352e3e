package org.zhuoluo.gateway.proxy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The instances of one service, asked in turn; those that lately took no connection come last. */
final class Instances {
    private final String service;
    private final List<Instance> all;
    private final AtomicInteger turn = new AtomicInteger();

    Instances(String service, List<URI> addresses, Duration downFor) {
        this.service = service;
        this.all = addresses.stream()
                .map(address -> new Instance(address, downFor))
                .toList();
    }

    String service() {
        return service;
    }

    /** Whom to ask, in this order, until one takes the connection. */
    List<Instance> inTurn() {
        if (all.size() == 1) {
            return all;
        }
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        List<Instance> rotated = IntStream.range(0, all.size())
                .mapToObj(i -> all.get((first + i) % all.size()))
                .toList();
        return Stream.concat(
                        rotated.stream().filter(instance -> !instance.isDown()),
                        rotated.stream().filter(Instance::isDown))
                .toList();
    }
}
