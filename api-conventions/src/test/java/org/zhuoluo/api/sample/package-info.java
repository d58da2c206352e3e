/** A small application with every convention in it, for the tests of this module only. */
@NullMarked
package org.zhuoluo.api.sample;

import org.jspecify.annotations.NullMarked;
