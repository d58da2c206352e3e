/** Who is calling and what they may see. */
@NullMarked
package org.zhuoluo.api.scope;

import org.jspecify.annotations.NullMarked;
