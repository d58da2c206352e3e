package org.zhuoluo.messaging.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of an exception where it is stored or logged: classes and places, never messages, which may quote what people wrote. */
final class Failure {
    private static final int LONGEST = 500;
    private static final int DEPTH = 5;

    private Failure() {}

    static String describe(Throwable failure) {
        List<String> chain = new ArrayList<>();
        @Nullable Throwable each = failure;
        while (each != null && chain.size() < DEPTH) {
            chain.add(each.getClass().getName() + placeOf(each));
            each = each.getCause();
        }
        String all = String.join(" caused by ", chain);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    /** The first frame of our own code, or the first of all. */
    private static String placeOf(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith("org.zhuoluo.")
                        && !frame.getClassName().startsWith("org.zhuoluo.messaging.inbox."))
                .findFirst()
                .or(() -> Stream.of(frames).findFirst())
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
