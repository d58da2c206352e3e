/** The owner of appeals: their lifecycle, their enterprises, their timeline. */
@NullMarked
package org.zhuoluo.appeals;

import org.jspecify.annotations.NullMarked;
