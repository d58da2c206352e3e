package org.zhuoluo.appeals.attachment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zhuoluo.appeals.attachment.storage.Arrivals;
import org.zhuoluo.appeals.attachment.storage.Storage;

/** Removes what crashes left, and what belongs to nothing for too long. Any instance may, also at the same time as another. */
@ApplicationScoped
class SweepAttachments {
    private static final Logger LOG = Logger.getLogger(SweepAttachments.class);
    private static final int LOOKED_UP_AT_ONCE = 500;

    private static final String UNFINISHED =
            "SELECT id FROM attachment WHERE state = 'PENDING' AND begun_at < NOW(6) - INTERVAL ?1 SECOND";
    private static final String UNBOUND =
            "SELECT id FROM attachment WHERE appeal_id IS NULL AND state = 'READY' AND uploaded_at < ?1";

    private final UnfinishedUploads uploads;
    private final Attachments attachments;
    private final Arrivals arrivals;
    private final Storage storage;
    private final AttachmentConfig config;
    private final InstantSource clock;

    SweepAttachments(
            UnfinishedUploads uploads,
            Attachments attachments,
            Arrivals arrivals,
            Storage storage,
            AttachmentConfig config,
            InstantSource clock) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.arrivals = arrivals;
        this.storage = storage;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${zhuoluo.attachment.swept-every:5m}",
            delayed = "30s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        uploads.removeGoing();
        int unfinished = removeAll(UNFINISHED, config.unfinishedKept().toSeconds());
        int unbound = removeAll(UNBOUND, clock.instant().minus(config.unboundKept()));
        int arriving = arrivals.removeOlder(config.unfinishedKept());
        if (unfinished + unbound + arriving > 0) {
            LOG.infof(
                    "Swept away: %d unfinished uploads, %d files that belonged to nothing, %d bodies that never arrived whole",
                    unfinished, unbound, arriving);
        }
    }

    /** A row is there before its file and goes after it: a file without one is what nobody will ever ask for. */
    @Scheduled(
            every = "${zhuoluo.attachment.strayed-looked-for-every:24h}",
            delayed = "10m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweepStrayed() throws IOException {
        Set<UUID> found = new HashSet<>();
        storage.eachOlder(config.unfinishedKept(), id -> {
            found.add(id);
            if (found.size() == LOOKED_UP_AT_ONCE) {
                removeStrayed(found);
                found.clear();
            }
        });
        removeStrayed(found);
    }

    private void removeStrayed(Collection<UUID> found) {
        List<UUID> strayed = attachments.withoutRow(found);
        strayed.forEach(uploads::removeFile);
        if (!strayed.isEmpty()) {
            LOG.warnf("Removed %d files that no row knew of", strayed.size());
        }
    }

    private int removeAll(String question, Object parameter) {
        int removed = 0;
        while (uploads.removeOne(question, parameter)) {
            removed++;
        }
        return removed;
    }
}
