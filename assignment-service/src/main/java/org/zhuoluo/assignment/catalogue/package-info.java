/** The responsibility catalogue: issue types with their limits, versioned. */
@NullMarked
package org.zhuoluo.assignment.catalogue;

import org.jspecify.annotations.NullMarked;
