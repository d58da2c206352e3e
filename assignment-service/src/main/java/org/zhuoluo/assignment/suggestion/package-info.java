/** Which class a matter without one probably has, learned from what clerks decided; the clerk decides. */
@NullMarked
package org.zhuoluo.assignment.suggestion;

import org.jspecify.annotations.NullMarked;
