package org.zhuoluo.messaging.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.ReferenceEvent;

@ApplicationScoped
public class Outbox {
    @Transactional(MANDATORY)
    public void append(AboutAppeal event) {}

    @Transactional(MANDATORY)
    public void append(ReferenceEvent event) {}
}
