/** What the product promises of every appeal, counted. */
@NullMarked
package org.zhuoluo.appeals.promise;

import org.jspecify.annotations.NullMarked;
