package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The door of the inbox: what is ours goes in, what is foreign is counted and passed over. */
@Singleton
class RecordIntake {
    private final Inbox inbox;
    private final InboxFigures figures;

    RecordIntake(Inbox inbox, InboxFigures figures) {
        this.inbox = inbox;
        this.figures = figures;
    }

    void take(Subscription subscription, ConsumerRecord<String, byte[]> received) throws Exception {
        @Nullable Message message = Message.read(received);
        if (message == null) {
            figures.countForeign(subscription);
        } else {
            figures.count(subscription, inbox.receive(subscription, message));
        }
    }
}
