/** The lifecycle of an appeal, alone: the table of moves, the aggregate that makes them, and what is written down of each. */
@NullMarked
package org.zhuoluo.appeals.appeal;

import org.jspecify.annotations.NullMarked;
