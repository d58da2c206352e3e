/** One act, one transaction, retried whole when the database asks for it. */
@NullMarked
package org.zhuoluo.api.transaction;

import org.jspecify.annotations.NullMarked;
