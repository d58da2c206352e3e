/** The movable business clock of a trial. */
@NullMarked
package org.zhuoluo.assignment.trial;

import org.jspecify.annotations.NullMarked;
