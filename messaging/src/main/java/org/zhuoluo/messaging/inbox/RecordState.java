package org.zhuoluo.messaging.inbox;

/** Why a record is kept. */
public enum RecordState {
    /** Early, or of a type that only a newer version knows: its turn will come. */
    PARKED,
    /** Behind a dead record about the same appeal. */
    HELD,
    /** Tried in vain; it stops its appeal for this consumer until it is replayed or discarded. */
    DEAD,
    /** Given up by an operator, with a reason. */
    DISCARDED
}
