package org.zhuoluo.messaging.inbox;

/** The reasons that an operator reads beside a record which is not dead; a dead one tells its exception. */
final class Reasons {
    static final String EARLY = "EARLY";
    static final String UNKNOWN_TYPE = "UNKNOWN_TYPE";
    static final String BEHIND_DEAD = "BEHIND_DEAD";
    static final String REPLAYED = "REPLAYED";

    private Reasons() {}
}
