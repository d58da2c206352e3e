/** Looks behind the failures that frameworks hand us. */
@NullMarked
package org.zhuoluo.api.failure;

import org.jspecify.annotations.NullMarked;
