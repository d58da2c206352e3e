package org.zhuoluo.messaging.outbox;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Makes a producer stand still for ever at one of its sends, in the middle of a batch: what is committed from then on stays unsent. */
public final class StandingStill implements ProducerInterceptor<String, byte[]> {
    /** The setting that says at which send. */
    static final String AT = "zhuoluo.standing-still.at";

    private final AtomicInteger sends = new AtomicInteger();
    private int at;

    @Override
    public void configure(Map<String, ?> settings) {
        at = Integer.parseInt(String.valueOf(settings.get(AT)));
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> fact) {
        if (sends.incrementAndGet() == at) {
            System.out.println("stands still");
            while (true) {
                LockSupport.park();
            }
        }
        return fact;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata place, @Nullable Exception failure) {}

    @Override
    public void close() {}
}
