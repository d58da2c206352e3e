package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.MessagingConfig;

/** The door of the inbox: what is ours goes in, what is foreign is counted and passed over. */
@Singleton
class RecordIntake {
    private final Inbox inbox;
    private final InboxFigures figures;
    private final MessagingConfig config;

    RecordIntake(Inbox inbox, InboxFigures figures, MessagingConfig config) {
        this.inbox = inbox;
        this.figures = figures;
        this.config = config;
    }

    /** Cut into what may be taken together; each batch is to be taken after the one before. */
    List<List<Message>> batches(Subscription subscription, Iterable<ConsumerRecord<String, byte[]>> received) {
        List<Message> ours = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> each : received) {
            @Nullable Message message = Message.read(each);
            if (message == null) {
                figures.countForeign(subscription);
            } else {
                ours.add(message);
            }
        }
        return Batches.of(ours, config.inbox().batch());
    }

    void take(Subscription subscription, List<Message> batch) throws Exception {
        inbox.receive(subscription, batch).forEach(outcome -> figures.count(subscription, outcome));
    }
}
