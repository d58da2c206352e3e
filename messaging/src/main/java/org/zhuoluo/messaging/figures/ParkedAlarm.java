package org.zhuoluo.messaging.figures;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.inbox.KeptFigures;
import org.zhuoluo.messaging.inbox.RecordState;

/** Wakes someone, once, when a record has been parked for so long that what it waits for may never come. */
@Singleton
class ParkedAlarm {
    private static final Logger LOG = Logger.getLogger(ParkedAlarm.class);

    private final MessagingConfig config;
    private final Rebuild rebuild;
    private final Set<String> raised = new HashSet<>();

    ParkedAlarm(MessagingConfig config, Rebuild rebuild) {
        this.config = config;
        this.rebuild = rebuild;
    }

    void look(List<KeptFigures> figures) {
        if (rebuild.inProgress()) {
            return;
        }
        Set<String> overdue = new HashSet<>();
        for (KeptFigures each : figures) {
            if (each.state() == RecordState.PARKED
                    && each.oldestSeconds() > config.inbox().parkedAlarm().toSeconds()) {
                overdue.add(each.consumer());
                if (raised.add(each.consumer())) {
                    LOG.errorf(
                            "%s waits for facts that do not come: %d parked, the oldest for %d s; see the list of stuck records",
                            each.consumer(), each.count(), each.oldestSeconds());
                }
            }
        }
        raised.retainAll(overdue);
    }
}
