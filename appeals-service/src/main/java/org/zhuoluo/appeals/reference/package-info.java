/** Copies of the areas, issue types and units that assignment-service publishes. */
@NullMarked
package org.zhuoluo.appeals.reference;

import org.jspecify.annotations.NullMarked;
