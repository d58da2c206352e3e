package org.zhuoluo.messaging.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seat in a unit and the accounts that hold it: A first, then B, then whoever stands in after them. Duties attach to the post. */
@EventType("post.defined.v1")
public record PostDefined(
        String code,
        int version,
        String unit,
        String nameZh,
        String nameEn,
        String holderAccount,
        @Nullable String deputyAccount,
        @Nullable List<String> furtherDeputyAccounts,
        @Nullable String nextHolderAccount,
        @Nullable LocalDate nextHolderFrom)
        implements ReferenceEvent {}
