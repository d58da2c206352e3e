package org.zhuoluo.evaluation.rating;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What there is to rate: the round, how it ended, and the unit that had it, if one had. */
@Embeddable
public record Handled(
        Integer round,
        @Enumerated(EnumType.STRING) InvitationCause cause,
        @Nullable String unit) {}
