package org.zhuoluo.messaging.contract;

import org.jspecify.annotations.Nullable;

/** A seat in a unit and the accounts that hold it: A first, then B. Duties attach to the post. */
@EventType("post.defined.v1")
public record PostDefined(
        String code,
        int version,
        String unit,
        String nameZh,
        String nameEn,
        String holderAccount,
        @Nullable String deputyAccount)
        implements ReferenceEvent {}
