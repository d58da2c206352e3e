/** The drill of the interface for department systems: updates shuffled, twice and late, and a puller that comes and goes. */
@NullMarked
package org.zhuoluo.endtoend.updates;

import org.jspecify.annotations.NullMarked;
