/** Invitations and ratings read and listed, each within the caller's sight. */
@NullMarked
package org.zhuoluo.evaluation.reading;

import org.jspecify.annotations.NullMarked;
