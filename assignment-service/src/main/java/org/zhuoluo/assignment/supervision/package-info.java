/** Who must do what by when, fed by the facts of the whole loop; the only place that runs timers. */
@NullMarked
package org.zhuoluo.assignment.supervision;

import org.jspecify.annotations.NullMarked;
