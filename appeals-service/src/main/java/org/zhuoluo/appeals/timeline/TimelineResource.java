package org.zhuoluo.appeals.timeline;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.AttachmentView;
import org.zhuoluo.appeals.attachment.ReadAttachments;
import org.zhuoluo.appeals.obligation.Obligation;
import org.zhuoluo.appeals.obligation.Obligations;
import org.zhuoluo.appeals.reference.ReferenceData;

@Path("/api/v1/appeals/{id}/timeline")
@Authenticated
@Tag(name = "Appeals")
class TimelineResource {
    private final ReadTimeline readTimeline;
    private final Visibility visibility;
    private final Obligations obligations;
    private final ReferenceData reference;
    private final FieldCipher cipher;
    private final ReadAttachments attachments;
    private final InstantSource clock;

    TimelineResource(
            ReadTimeline readTimeline,
            Visibility visibility,
            Obligations obligations,
            ReferenceData reference,
            FieldCipher cipher,
            ReadAttachments attachments,
            InstantSource clock) {
        this.readTimeline = readTimeline;
        this.visibility = visibility;
        this.obligations = obligations;
        this.reference = reference;
        this.cipher = cipher;
        this.attachments = attachments;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readTimeline", summary = "诉求时间线 / The timeline of an appeal", description = """
                    Every hand-over in the order in which it was written down, and every deadline with its state. \
                    The enterprise sees what is meant for it, staff see internal notes, late facts \
                    and the deadlines of the house too.""")
    public TimelineView read(
            @RestPath AppealId id,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        Page<TimelineEntry> read = readTimeline.read(id, page);
        Map<Integer, List<AttachmentView>> files = attachments.byLine(id, read.items(), language);
        Page<TimelineEntryView> lines =
                read.map(line -> view(line, files.getOrDefault(line.position(), List.of()), language));
        Instant now = clock.instant();
        return new TimelineView(
                lines.items(),
                lines.next(),
                lines.total(),
                dutiesOf(id).stream().map(duty -> view(duty, now, language)).toList());
    }

    private List<Obligation> dutiesOf(AppealId id) {
        return visibility.showsInternalNotes() ? obligations.of(id) : obligations.shownToEnterprise(id);
    }

    private TimelineEntryView view(TimelineEntry line, List<AttachmentView> files, Language language) {
        return new TimelineEntryView(
                line.position(),
                line.code(),
                line.code().label(language),
                line.happenedAt(),
                line.round(),
                line.unit().orElse(null),
                line.unit()
                        .flatMap(reference::unit)
                        .map(unit -> unit.in(language))
                        .orElse(null),
                line.detail().orElse(null),
                line.textEncrypted()
                        .map(text -> cipher.decrypt(text, line.appealId().toString()))
                        .orElse(null),
                line.isForEveryone(),
                line.isLate(),
                files);
    }

    private static DeadlineView view(Obligation duty, Instant now, Language language) {
        return new DeadlineView(
                duty.kind(),
                duty.label(language),
                duty.round(),
                duty.ownerType(),
                duty.unit().orElse(null),
                duty.state().name(),
                duty.openedAt(),
                duty.dueAt(),
                duty.dueDate(),
                duty.isProvisional(),
                duty.isOverdue(now),
                duty.pausedBecause().orElse(null),
                duty.endedAt().orElse(null));
    }
}
