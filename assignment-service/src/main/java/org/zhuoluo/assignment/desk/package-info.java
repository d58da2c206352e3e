/** What a unit does with its assignments: sign for, report progress, reply. */
@NullMarked
package org.zhuoluo.assignment.desk;

import org.jspecify.annotations.NullMarked;
