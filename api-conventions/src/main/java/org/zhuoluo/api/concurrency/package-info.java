/** Versions as ETags. */
@NullMarked
package org.zhuoluo.api.concurrency;

import org.jspecify.annotations.NullMarked;
