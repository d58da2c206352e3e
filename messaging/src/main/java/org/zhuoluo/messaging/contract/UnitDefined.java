package org.zhuoluo.messaging.contract;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree of units. Kind: INTAKE_DESK, COORDINATION, SUPERVISION, DEPARTMENT, TOWN, UTILITY. Path: the codes from the root down
 * to this unit, each followed by a slash. Assists as BANK, COURT, PROCURATORATE: is asked for its opinion and given nothing to answer.
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
        @Nullable String assistsAs)
        implements ReferenceEvent {}
