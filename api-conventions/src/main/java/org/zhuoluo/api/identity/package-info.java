/** Whose token it is, and for how long that is believed. */
@NullMarked
package org.zhuoluo.api.identity;

import org.jspecify.annotations.NullMarked;
