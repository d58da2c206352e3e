/** Who calls, as the token says; every service looks again. */
@NullMarked
package org.zhuoluo.gateway.identity;

import org.jspecify.annotations.NullMarked;
