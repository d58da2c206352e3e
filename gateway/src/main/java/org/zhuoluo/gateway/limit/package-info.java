/** How much one caller may ask. */
@NullMarked
package org.zhuoluo.gateway.limit;

import org.jspecify.annotations.NullMarked;
