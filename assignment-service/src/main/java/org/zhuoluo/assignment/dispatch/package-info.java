/** What a coordinator does with matters that units have: rules on returns, moves them, splits them. */
@NullMarked
package org.zhuoluo.assignment.dispatch;

import org.jspecify.annotations.NullMarked;
