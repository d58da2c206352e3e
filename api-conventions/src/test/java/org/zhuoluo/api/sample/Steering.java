package org.zhuoluo.api.sample;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a test step into the middle of the work of a request. */
@Singleton
public class Steering {
    public interface Step {
        void run(int attempt) throws SQLException;
    }

    private static final Step NOTHING = attempt -> {};

    private volatile Step step = NOTHING;
    private final AtomicInteger attempts = new AtomicInteger();

    public void inTheMiddle(Step run) {
        step = run;
        attempts.set(0);
    }

    public void reset() {
        inTheMiddle(NOTHING);
    }

    public int attempts() {
        return attempts.get();
    }

    void pass() throws SQLException {
        step.run(attempts.incrementAndGet());
    }
}
