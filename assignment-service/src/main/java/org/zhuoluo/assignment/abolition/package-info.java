/** What becomes of all that a unit had when it is abolished or merged: its successor has it, a matter at a time. */
@NullMarked
package org.zhuoluo.assignment.abolition;

import org.jspecify.annotations.NullMarked;
