package org.zhuoluo.appeals.intake;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the clerk classifies what is accepted; left out, the enterprise's own choice stays. */
public record AcceptRequest(
        @Nullable @Pattern(regexp = "[0-9]{6}") @Schema(examples = "020102")
        String issueType) {}
