package org.zhuoluo.assignment.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the desk of a unit works. */
@Schema(name = "DeskSettings")
record DeskSettingsView(
        @Schema(description = "Whether a second person publishes what one has written", examples = "true")
        boolean reviewsReplies,

        @Schema(
                description =
                        "The unit whose settings these are: itself, or one above; left out, they are those of the installation",
                examples = "U-POWER")
        @Nullable
        String setFor,

        @JsonIgnore long version) {}
