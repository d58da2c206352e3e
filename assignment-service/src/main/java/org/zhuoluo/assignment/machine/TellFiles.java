package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.ProgressNote;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Writing;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * Tells the files of what is only kept, as a progress for the house: a file that no fact names belongs to nothing, is read by nobody and is
 * removed in the end. The words are kept with the update; the line of the timeline says them, too.
 */
@ApplicationScoped
class TellFiles {
    private final Seal seal;
    private final Outbox outbox;
    private final InstantSource clock;

    TellFiles(Seal seal, Outbox outbox, InstantSource clock) {
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tell(Assignment assignment, UpdateRequest said, UpdateContent kept) {
        List<UUID> files = kept.attachments();
        if (files == null || files.isEmpty()) {
            return;
        }
        String text = said.text() == null || said.text().isBlank() ? said.status() : said.text();
        var remark = new ProgressNote(
                Uuid7.next(clock),
                assignment.id(),
                false,
                Writing.of(seal.encrypt(assignment, text), files),
                seal.signature());
        outbox.append(remark.told(assignment)); // no move, hence also after the end
    }
}
