/** What the programs know of a running stack: where it listens, how to speak to it, how to kill its processes. */
@NullMarked
package org.zhuoluo.endtoend.stack;

import org.jspecify.annotations.NullMarked;
