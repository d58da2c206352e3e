/** Where the bytes lie. */
@NullMarked
package org.zhuoluo.appeals.attachment.storage;

import org.jspecify.annotations.NullMarked;
