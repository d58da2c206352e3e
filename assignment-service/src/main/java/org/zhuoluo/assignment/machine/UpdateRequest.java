package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;

/** One update of a department's system. */
@Schema(name = "StatusUpdateRequest")
@JsonInclude(JsonInclude.Include.NON_NULL) // a field added later must not change the hash of what was sent before
record UpdateRequest(
        @Schema(
                description = "The sender's own id of the event: counts once, whatever happens on the way",
                examples = "HS-2026-000172")
        @NotBlank
        @Pattern(regexp = "[\\x21-\\x7e]{1,100}")
        String eventId,

        @Schema(description = "Of the appeal, or the id of the assignment", examples = "261123000017426")
        @NotBlank
        @Pattern(regexp = "[\\x21-\\x7e]{1,64}")
        String number,

        @Schema(
                description = "In the words of the sender; the mapping of its unit says what it means",
                examples = "PROGRESS")
        @NotBlank
        @Size(max = 64)
        String status,

        @Schema(description = "When it happened there", examples = "2026-11-23T15:30:00+08:00") @NotNull @PlausibleTime
        Instant time,

        @Schema(description = "As the act needs it: note, talk, answer or opinion", examples = "已派工程师现场核查。")
        @Size(max = 20_000)
        @Nullable
        String text,

        @Schema(
                description =
                        "Of a reply, unless the mapping says it: SOLVED 已解决, PARTLY_SOLVED 部分解决, EXPLAINED 解释说明, NOT_SOLVED 未解决")
        @Nullable
        Outcome outcome,

        @Schema(description = "Of a reply that solves nothing, unless the mapping says it") @Nullable
        FinalGround finalGround,

        @Schema(description = "Of a reply: for the house, never shown to the enterprise") @Size(max = 5000) @Nullable
        String internalNote,

        @Schema(description = "Of a contact") @Valid @Nullable
        UpdateContact contact,

        @Schema(
                description =
                        "Files that go with a progress, a contact or a reply, by the ids that POST /attachments gave",
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]")
        @Size(max = 9)
        @Nullable
        List<@NotNull UUID> attachments) {}
