/** The one public address: what passes, and in which order it is looked at. */
@NullMarked
package org.zhuoluo.gateway;

import org.jspecify.annotations.NullMarked;
