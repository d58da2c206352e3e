/** Chinese working days and working hours as pure arithmetic over a day table; knows nothing of appeals. */
@NullMarked
package org.zhuoluo.workingtime;

import org.jspecify.annotations.NullMarked;
