package org.zhuoluo.assignment.unit;

import org.jspecify.annotations.Nullable;

/**
 * A unit that can be given a duty, with the post that will hold it.
 *
 * @param person who is to do it, where somebody is named beside the post
 */
public record Addressee(
        String unit, String unitPath, String post, @Nullable String person) {}
