package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.MessagingConfig;

/** The door of the inbox: what is ours goes in, what is foreign is counted and passed over. */
@Singleton
class RecordIntake {
    private final Inbox inbox;
    private final InboxFigures figures;
    private final int batch;

    RecordIntake(Inbox inbox, InboxFigures figures, MessagingConfig config) {
        this.inbox = inbox;
        this.figures = figures;
        this.batch = config.inbox().batch();
        if (batch < 1) {
            throw new IllegalArgumentException(
                    "zhuoluo.messaging.inbox.batch is " + batch + ", but must be at least 1");
        }
    }

    /** What is ours of these records, cut into what may be taken together; each batch is to be taken after the one before. */
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
        return Batches.of(ours, batch);
    }

    /** Each message is reported once it is in its place; an exception says that those not reported must come again. */
    void take(Subscription subscription, List<Message> messages, Consumer<Message> done) throws Exception {
        inbox.receive(subscription, messages, (message, outcome) -> {
            figures.count(subscription, outcome);
            done.accept(message);
        });
    }
}
