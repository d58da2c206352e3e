@NullMarked
package org.zhuoluo.evaluation.reading;

import org.jspecify.annotations.NullMarked;
