/** Measures the product beside a baseline in the same run. */
@NullMarked
package org.zhuoluo.endtoend.benchmark;

import org.jspecify.annotations.NullMarked;
