package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.reference.ReferenceData;

/**
 * Which files the caller may see: before they belong to an appeal their own, and people of a unit those of it and of the units below;
 * afterwards what the appeal and the file allow.
 */
@RequestScoped
class AttachmentScope {
    private final Caller caller;
    private final Visibility visibility;
    private final VisibleAppeals visible;
    private final Attachments attachments;
    private final ReferenceData reference;

    AttachmentScope(
            Caller caller,
            Visibility visibility,
            VisibleAppeals visible,
            Attachments attachments,
            ReferenceData reference) {
        this.caller = caller;
        this.visibility = visibility;
        this.visible = visible;
        this.attachments = attachments;
        this.reference = reference;
    }

    /** What the caller may not see does not exist. */
    Attachment require(AttachmentId id) {
        return attachments.find(id).filter(this::sees).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    boolean isUploader(Attachment attachment) {
        return attachment.isUploadedBy(caller.account());
    }

    /** Of an appeal that the caller sees. */
    boolean sees(Attachment attachment, Appeal of) {
        return (attachment.publicity() == Publicity.PUBLIC || visibility.showsInternalNotes())
                && (visibility.showsAppellant(of) || !mayNameTheAppellant(attachment));
    }

    private boolean sees(Attachment attachment) {
        Optional<AppealId> appeal = attachment.appealId().map(AppealId::new);
        return appeal.isPresent()
                ? sees(attachment, visible.require(appeal.get()))
                : isUploader(attachment) || isOfTheirUnits(attachment);
    }

    /** What waits for a second person is read by whoever that may be: of the unit, or of one above it. */
    private boolean isOfTheirUnits(Attachment attachment) {
        Optional<String> theirs = caller.unit().filter(unit -> caller.hasAny(Role.HANDLER, Role.HEAD));
        return theirs.isPresent()
                && attachment
                        .uploaderUnit()
                        .filter(reference.unitsUnder(theirs.get())::contains)
                        .isPresent();
    }

    /** A document often carries the name of who wrote it; what did not come from a unit came from the enterprise or a clerk for it. */
    private static boolean mayNameTheAppellant(Attachment attachment) {
        return attachment.mayNameItsAuthor() && attachment.uploaderUnit().isEmpty();
    }
}
