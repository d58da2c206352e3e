package org.zhuoluo.messaging.outbox;

import org.zhuoluo.messaging.contract.AboutAppeal;

/** Hears every fact about an appeal that this service tells, in the transaction that tells it: what it writes is there with the fact or not at all. */
public interface FactListener {
    void hear(AboutAppeal fact);
}
