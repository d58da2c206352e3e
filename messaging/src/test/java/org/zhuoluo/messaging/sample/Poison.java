package org.zhuoluo.messaging.sample;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zhuoluo.messaging.inbox.Received;

/** Facts that the handler of the sample cannot process for now. */
@Singleton
public class Poison {
    public static final String SECRET = "13800138000 of Wang Fang";

    private final Set<String> facts = ConcurrentHashMap.newKeySet();

    public void into(UUID appeal, long seq) {
        facts.add(appeal + "/" + seq);
    }

    public void outOf(UUID appeal, long seq) {
        facts.remove(appeal + "/" + seq);
    }

    public void taste(Received<?> received) {
        if (facts.contains(received.appealId() + "/" + received.seq())) {
            throw new IllegalStateException("cannot swallow " + SECRET);
        }
    }
}
