package org.zhuoluo.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One process of the stack: what must be there before it starts, how it is started and when it counts as ready. */
interface Part {
    String name();

    /** The first is the one it is known by. */
    List<Integer> ports();

    /** Unpacks, formats, writes configuration; done before each start and harmless when it was done before. */
    void prepare();

    Command command();

    boolean answers();

    /** How long it may take to end by itself before it is killed. */
    Duration patience();

    default int port() {
        return ports().getFirst();
    }

    /**
     * A command line.
     *
     * @param environment what is added to the launcher's own
     */
    record Command(List<String> words, Map<String, String> environment) {}
}
