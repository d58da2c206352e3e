package org.zhuoluo.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Whether this process is applying the past again: then nothing is told to anybody, neither by facts nor by alarms. It ends once, when every
 * consumer is where the last run was.
 */
@Singleton
public class Rebuild {
    private volatile boolean inProgress;

    @Inject
    Rebuild(MessagingConfig config) {
        this(config.rebuild());
    }

    /** For those without a container. */
    public Rebuild(boolean inProgress) {
        this.inProgress = inProgress;
    }

    public boolean inProgress() {
        return inProgress;
    }

    /** From now on facts and alarms are told again. */
    public void end() {
        inProgress = false;
    }
}
