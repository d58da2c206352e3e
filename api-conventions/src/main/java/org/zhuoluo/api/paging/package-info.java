/** Keyset pages: a limit, an opaque cursor, a total on request. */
@NullMarked
package org.zhuoluo.api.paging;

import org.jspecify.annotations.NullMarked;
