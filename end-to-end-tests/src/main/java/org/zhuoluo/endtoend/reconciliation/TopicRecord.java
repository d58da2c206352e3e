package org.zhuoluo.endtoend.reconciliation;

/** One record about an appeal as it lies on a topic, in the order of its partition. */
record TopicRecord(
        String topic, int partition, long offset, String appealId, String id, String type, String source, long seq) {
    /** The counter that {@code ce_seq} belongs to. */
    String counter() {
        return source + " about " + appealId;
    }
}
