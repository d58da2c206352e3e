/** Dated steps by which a unit goes about what takes longer (分步计划): planned, reported, replaced. */
@NullMarked
package org.zhuoluo.assignment.plan;

import org.jspecify.annotations.NullMarked;
