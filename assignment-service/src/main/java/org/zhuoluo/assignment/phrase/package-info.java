/** The standard phrases (答复口径) that units reply with, by issue type. */
@NullMarked
package org.zhuoluo.assignment.phrase;

import org.jspecify.annotations.NullMarked;
