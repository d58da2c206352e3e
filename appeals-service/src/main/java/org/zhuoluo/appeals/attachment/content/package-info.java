/** What is in a file: its type by its bytes, and what it tells about whoever made it. Nothing here unpacks or renders anything. */
@NullMarked
package org.zhuoluo.appeals.attachment.content;

import org.jspecify.annotations.NullMarked;
