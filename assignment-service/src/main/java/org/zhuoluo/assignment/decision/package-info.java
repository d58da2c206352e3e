/** What a supervisor decides on requests of units. */
@NullMarked
package org.zhuoluo.assignment.decision;

import org.jspecify.annotations.NullMarked;
