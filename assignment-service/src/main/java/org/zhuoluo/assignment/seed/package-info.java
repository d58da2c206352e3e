/** Loads reference data from files, each content once, however many instances start. */
@NullMarked
package org.zhuoluo.assignment.seed;

import org.jspecify.annotations.NullMarked;
