package org.zhuoluo.assignment.machine;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some changes, and where to go on. */
@Schema(name = "AssignmentChanges")
record ChangesView(
        @Schema(description = "The oldest first") List<ChangeView> items,

        @Schema(
                description =
                        "To be sent as the cursor next time; always there, and to be kept once the items are worked off")
        String next,

        @Schema(description = "Whether there is more at this moment")
        boolean more) {}
