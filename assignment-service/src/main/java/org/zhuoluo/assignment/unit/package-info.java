/** Areas, units and posts: who there is to be given a duty, and who sees which of them. */
@NullMarked
package org.zhuoluo.assignment.unit;

import org.jspecify.annotations.NullMarked;
