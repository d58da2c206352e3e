package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;

/** What an update said besides its status: all of it with a note, with an act what the act has no place for. So nothing of it is lost. */
@Schema(name = "StatusUpdateContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateContent(
        @Schema(examples = "已派工程师现场核查。") @Nullable String text,
        @Nullable Outcome outcome,
        @Nullable FinalGround finalGround,
        @Nullable String internalNote,
        @Nullable UpdateContact contact,
        @Nullable List<UUID> attachments) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UpdateContent NOTHING = new UpdateContent(null, null, null, null, null, null);

    static UpdateContent of(UpdateRequest update) {
        return new UpdateContent(
                update.text(),
                update.outcome(),
                update.finalGround(),
                update.internalNote(),
                update.contact(),
                update.attachments());
    }

    /** What the act has no place for, if there is any. */
    Optional<UpdateContent> besides(UpdateAct act) {
        boolean said = text != null && !text.isBlank() && !act.takesText();
        boolean gave = attachments != null && !attachments.isEmpty() && !act.takesFiles();
        boolean answers = act == UpdateAct.REPLY;
        var rest = new UpdateContent(
                said ? text : null,
                answers ? null : outcome,
                answers ? null : finalGround,
                answers ? null : internalNote,
                act == UpdateAct.CONTACT ? null : contact,
                gave ? attachments : null);
        return rest.equals(NOTHING) ? Optional.empty() : Optional.of(rest);
    }

    public static UpdateContent read(String json) {
        try {
            return JSON.readValue(json, UpdateContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The content of a note cannot be read", broken);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The content of a note cannot be kept", impossible);
        }
    }
}
