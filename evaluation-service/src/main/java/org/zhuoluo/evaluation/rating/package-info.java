/** The lifecycle of an invitation to rate, the rating that answers it, and the facts that open and end it. */
@NullMarked
package org.zhuoluo.evaluation.rating;

import org.jspecify.annotations.NullMarked;
