package org.zhuoluo.api.failure;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that frameworks have wrapped in an exception; the transaction manager keeps what failed at commit among the suppressed. */
public final class Causes {
    /** An exception may be its own cause by a detour. */
    private static final int DEPTH = 12;

    private Causes() {}

    /** The failure itself, then what is behind it. */
    public static Stream<Throwable> all(Throwable failure) {
        return within(failure, DEPTH);
    }

    public static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return all(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> within(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return Stream.empty();
        }
        Stream<Throwable> behind =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), behind.flatMap(each -> within(each, depth - 1)));
    }
}
