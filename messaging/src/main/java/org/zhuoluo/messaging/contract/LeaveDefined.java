package org.zhuoluo.messaging.contract;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who holds a post is away for some days; whoever follows in the chain of the post acts meanwhile, and no clock stops. */
@EventType("leave.defined.v1")
public record LeaveDefined(
        UUID leaveId, int version, String account, LocalDate firstDay, LocalDate lastDay, boolean cancelled)
        implements ReferenceEvent {}
