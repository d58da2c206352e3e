/** The published replies, kept and shown. */
@NullMarked
package org.zhuoluo.appeals.reply;

import org.jspecify.annotations.NullMarked;
