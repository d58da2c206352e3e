/** A POST under an Idempotency-Key takes effect once and gets its first answer again. */
@NullMarked
package org.zhuoluo.api.idempotency;

import org.jspecify.annotations.NullMarked;
