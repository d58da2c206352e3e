package org.zhuoluo.assignment.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the rules are asked about a matter.
 *
 * @param industry of the enterprise; nobody asks for it where the appeal is confidential
 * @param words of title and text in their plain form; empty where no rule asks for them
 * @param at the moment at which it is routed
 */
record Question(
        @Nullable String issueType,
        String area,
        String kind,
        @Nullable String channel,
        @Nullable String industry,
        @Nullable String enterpriseSize,
        String words,
        Instant at) {}
