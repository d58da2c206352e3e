/** Which unit gets a matter: ordered rules, and the catch-all queue for what no rule decides. */
@NullMarked
package org.zhuoluo.assignment.routing;

import org.jspecify.annotations.NullMarked;
