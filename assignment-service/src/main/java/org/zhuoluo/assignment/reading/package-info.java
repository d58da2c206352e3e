/** The lists that people work from: assignments and obligations, each within the caller's sight. */
@NullMarked
package org.zhuoluo.assignment.reading;

import org.jspecify.annotations.NullMarked;
