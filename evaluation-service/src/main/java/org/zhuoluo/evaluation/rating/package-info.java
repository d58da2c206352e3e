@NullMarked
package org.zhuoluo.evaluation.rating;

import org.jspecify.annotations.NullMarked;
