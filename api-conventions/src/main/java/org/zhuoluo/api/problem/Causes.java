package org.zhuoluo.api.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks through what frameworks wrap exceptions in. */
final class Causes {
    private static final int DEPTH = 12;

    private Causes() {}

    static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return all(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    static Stream<Throwable> all(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }
}
