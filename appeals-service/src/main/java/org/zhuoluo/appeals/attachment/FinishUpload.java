package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.AppealProblem;
import org.zhuoluo.appeals.appeal.AppealStatus;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.TimelineEntry;

/**
 * Makes a file that lies where it belongs an attachment: the act of an upload, and hence what its key is for. Bytes are written before, under
 * no lock and in no transaction, so that a second request under the key waits for a moment and not for a disk.
 */
@ApplicationScoped
class FinishUpload {
    private final Attachments attachments;
    private final VisibleAppeals visible;
    private final Chronicle chronicle;
    private final ReadAttachments views;
    private final Caller caller;
    private final AttachmentConfig config;
    private final InstantSource clock;

    FinishUpload(
            Attachments attachments,
            VisibleAppeals visible,
            Chronicle chronicle,
            ReadAttachments views,
            Caller caller,
            AttachmentConfig config,
            InstantSource clock) {
        this.attachments = attachments;
        this.visible = visible;
        this.chronicle = chronicle;
        this.views = views;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    @Idempotent
    RestResponse<AttachmentView> finish(TakeFile.Taken taken, @Nullable AppealId appeal, Language language) {
        Appeal goesTo = appeal == null ? null : visible.requireLocked(appeal); // first, as everybody does
        Attachment file = attachments
                .lock(taken.id().value())
                .filter(Attachment::isPending)
                .orElseThrow(() -> Refusal.of(CommonProblem.UNAVAILABLE)
                        .retryAfter(Duration.ofSeconds(1))); // swept: took too long
        file.finish(taken.stored());
        if (goesTo == null) {
            checkUnused();
        } else {
            addTo(goesTo, file);
        }
        return ResponseBuilder.<AttachmentView>created(URI.create("/api/v1/attachments/" + file.id()))
                .entity(views.view(file, language))
                .build();
    }

    /** Nearly, as several may come at once: it keeps one account from filling the disk. A retry does not come as far as this. */
    private void checkUnused() {
        if (attachments.countUnbound(caller.account()) > config.unboundAtMost()) {
            throw Refusal.of(AttachmentProblem.TOO_MANY_UNUSED_FILES);
        }
    }

    /** A unit speaks to the enterprise by its acts, which have rules: what its people or its system only add stays in the house. */
    private void addTo(Appeal appeal, Attachment file) {
        if (!AppealStatus.OPEN.contains(appeal.status())) {
            throw Refusal.of(AppealProblem.MOVE_NOT_ALLOWED);
        }
        Entry entry = Entry.of(EntryCode.FILE_ADDED, clock.instant())
                .by(file.uploaderUnit().orElse(null));
        boolean forEveryone = !file.isInternalOnly() && file.uploaderUnit().isEmpty();
        TimelineEntry line = chronicle.note(appeal.id().value(), forEveryone ? entry : entry.forStaffOnly());
        attachments.attach(file, line, forEveryone);
    }
}
