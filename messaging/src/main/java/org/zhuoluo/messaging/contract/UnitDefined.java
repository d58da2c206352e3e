package org.zhuoluo.messaging.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree of units. Kind: INTAKE_DESK, COORDINATION, SUPERVISION, DEPARTMENT, TOWN, UTILITY; where that has no word for it, exact
 * kind: LEADERSHIP, BANK, COURT, PROCURATORATE. Path: the codes from the root down to this unit, each followed by a slash.
 */
@EventType("unit.defined.v1")
public record UnitDefined(
        String code,
        int version,
        @Nullable String parent,
        String path,
        String kind,
        String area,
        String nameZh,
        String nameEn,
        @Nullable String exactKind,
        @Nullable LocalDate abolishedOn,
        @Nullable String successor)
        implements ReferenceEvent {}
