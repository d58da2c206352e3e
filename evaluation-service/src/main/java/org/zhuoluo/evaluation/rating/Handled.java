package org.zhuoluo.evaluation.rating;

import org.jspecify.annotations.Nullable;

/** What there is to rate: the round, how it ended, and the unit that had it, if one had. */
record Handled(int round, InvitationCause cause, @Nullable String unit) {}
