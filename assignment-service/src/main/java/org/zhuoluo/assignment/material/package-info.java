/** What an enterprise gives when a unit asks for something. */
@NullMarked
package org.zhuoluo.assignment.material;

import org.jspecify.annotations.NullMarked;
