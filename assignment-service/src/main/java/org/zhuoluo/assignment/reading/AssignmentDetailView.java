package org.zhuoluo.assignment.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One assignment with the words of the enterprise and of the unit. */
@Schema(name = "AssignmentDetail")
record AssignmentDetailView(
        AssignmentView assignment,

        @Schema(description = "What the enterprise wrote", examples = "我公司自上月以来多次遭遇电压波动，两条产线停机。")
        String text,

        @Schema(description = "What the unit was told with it, for the house", examples = "请会同属地街道现场核实后答复") @Nullable
        String instruction,

        @Schema(description = "Its talks with the enterprise, the oldest first")
        List<ContactView> contacts,

        @Schema(
                description =
                        "The units that it, or a unit that had its share before, asked for an opinion; the oldest first")
        List<AssistanceView> assistance,

        @Schema(description = "The opinion that this unit gave, if it was asked for one") @Nullable
        String opinion,

        @Schema(name = "return", description = "If the unit said that it is not its own")
        @JsonProperty("return")
        @Nullable
        ReturnView returned,

        @Schema(description = "The time that it has for its reply")
        TimetableView timetable,

        @Schema(description = "The steps of its plan, those that were dropped too, by their numbers")
        List<StepView> plan,

        @Schema(description = "Public and internal notes, the oldest first")
        List<ProgressNoteView> notes,

        @Schema(
                description =
                        "What the department's system said and what changed nothing, in the order in which it came")
        List<UpdateNoteView> updateNotes,

        @Schema(description = "The published reply, in the version in force") @Nullable
        ReplyView reply,

        @Schema(description = "What it said before it was corrected, the latest first")
        List<ReplyView> earlierReplies) {}
