/** The order of facts among topics: how far a consumer is with an appeal, and what that says about the next record. */
@NullMarked
package org.zhuoluo.messaging.order;

import org.jspecify.annotations.NullMarked;
