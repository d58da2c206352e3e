package org.zhuoluo.messaging.contract;

import org.jspecify.annotations.Nullable;

/** An administrative area; a child's code starts with its parent's. */
@EventType("area.defined.v1")
public record AreaDefined(
        String code, int version, @Nullable String parent, String nameZh, String nameEn) implements ReferenceEvent {}
