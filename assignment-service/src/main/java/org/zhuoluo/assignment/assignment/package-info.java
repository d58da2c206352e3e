/** The lifecycle of an assignment, alone. */
@NullMarked
package org.zhuoluo.assignment.assignment;

import org.jspecify.annotations.NullMarked;
