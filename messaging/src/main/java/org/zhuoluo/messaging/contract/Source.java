package org.zhuoluo.messaging.contract;

/** Who publishes facts; each source counts its events about one appeal without gaps, and has a topic of its own. */
public enum Source {
    APPEALS("appeals"),
    ASSIGNMENTS("assignments"),
    EVALUATIONS("evaluations"),
    NOTIFICATIONS("notifications");

    private final String wireName;

    Source(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in {@code ce_seen} and, after {@code urn:zhuoluo:}, in {@code ce_source}. */
    public String wireName() {
        return wireName;
    }

    /** The topic that carries this source's facts about appeals. */
    public String topic() {
        return "zhuoluo." + wireName;
    }
}
