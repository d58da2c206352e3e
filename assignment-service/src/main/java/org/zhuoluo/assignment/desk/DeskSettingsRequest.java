package org.zhuoluo.assignment.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the desk of a unit is to work. */
record DeskSettingsRequest(
        @Schema(
                description = "Whether a second person publishes what one has written; left out, it is not so",
                examples = "true")
        boolean reviewsReplies) {}
