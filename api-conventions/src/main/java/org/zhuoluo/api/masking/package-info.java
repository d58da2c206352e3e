/** Personal data for those who need not see it whole. */
@NullMarked
package org.zhuoluo.api.masking;

import org.jspecify.annotations.NullMarked;
