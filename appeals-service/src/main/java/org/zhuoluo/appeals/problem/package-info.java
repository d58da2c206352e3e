/** Refusals of the lifecycle as answers of the API. */
@NullMarked
package org.zhuoluo.appeals.problem;

import org.jspecify.annotations.NullMarked;
