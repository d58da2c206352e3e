/** The unified social credit code of an enterprise (GB 32100-2015). */
@NullMarked
package org.zhuoluo.api.creditcode;

import org.jspecify.annotations.NullMarked;
