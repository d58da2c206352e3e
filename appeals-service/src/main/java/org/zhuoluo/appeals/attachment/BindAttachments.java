package org.zhuoluo.appeals.attachment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.appeals.appeal.Appeals;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.reference.ReferenceData;

/** Gives files to the appeal that they were uploaded for: the caller's own with a request, a unit's own with a fact of that unit. */
@ApplicationScoped
public class BindAttachments {
    private final Attachments attachments;
    private final Appeals appeals;
    private final Caller caller;
    private final ReferenceData reference;

    BindAttachments(Attachments attachments, Appeals appeals, Caller caller, ReferenceData reference) {
        this.attachments = attachments;
        this.appeals = appeals;
        this.caller = caller;
        this.reference = reference;
    }

    /** All of them or, with the name of each that is not the caller's to give, none. */
    @Transactional(MANDATORY)
    public void asAsked(TimelineEntry line, @Nullable List<UUID> ids) {
        if (ids == null) {
            return;
        }
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Attachment> own = attachments
                    .lock(ids.get(i))
                    .filter(file -> file.isReady() && !file.isBound() && file.isUploadedBy(caller.account()));
            if (own.isPresent()) {
                attachments.attach(own.get(), line, true);
            } else {
                faults.add(new FieldFault(
                        "attachments[" + i + "]",
                        "该附件不存在、已被使用或不是您上传的",
                        "This attachment does not exist, is used already, or is not yours"));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(AttachmentProblem.ATTACHMENT_NOT_USABLE).fields(faults);
        }
    }

    /**
     * What a fact of a unit names. A file that people of that unit did not upload, or that goes with another appeal, is not its to give: the
     * fact stands without it, and the reference is listed as unresolved.
     */
    @Transactional(MANDATORY)
    public void asTold(TimelineEntry line, @Nullable List<UUID> ids, boolean forEveryone) {
        bind(line, ids, forEveryone, file -> isOfUnit(file, line));
    }

    /** What the enterprise gave when a unit asked it, told by the service that took it; likewise, with the files of that enterprise alone. */
    @Transactional(MANDATORY)
    public void asGiven(TimelineEntry line, @Nullable List<UUID> ids) {
        String appellant = appeals.requireLocked(line.appealId()).appellant().creditCode();
        bind(line, ids, true, file -> file.isOf(appellant));
    }

    private void bind(
            TimelineEntry line, @Nullable List<UUID> ids, boolean forEveryone, Predicate<Attachment> isTheirs) {
        if (ids == null) {
            return;
        }
        for (UUID id : Set.copyOf(ids).stream().sorted().toList()) { // everybody locks in the same order
            attachments
                    .lock(id)
                    .filter(file -> file.isFreeFor(line.appealId()) && isTheirs.test(file))
                    .ifPresentOrElse(
                            file -> attachments.attach(file, line, forEveryone),
                            () -> attachments.leaveUnresolved(id, line));
        }
    }

    private boolean isOfUnit(Attachment file, TimelineEntry line) {
        return file.uploaderUnit()
                .map(reference::unitsUnder)
                .flatMap(branch -> line.unit().filter(branch::contains))
                .isPresent();
    }
}
