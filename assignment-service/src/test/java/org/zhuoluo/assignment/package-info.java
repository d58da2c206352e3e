/** Tests of assignment-service. */
@NullMarked
package org.zhuoluo.assignment;

import org.jspecify.annotations.NullMarked;
