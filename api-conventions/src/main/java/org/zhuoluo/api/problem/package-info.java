/** Refusals and every other error as RFC 9457 problems in the language of the caller. */
@NullMarked
package org.zhuoluo.api.problem;

import org.jspecify.annotations.NullMarked;
