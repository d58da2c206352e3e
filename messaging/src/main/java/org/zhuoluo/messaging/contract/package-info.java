/** The facts that travel between services, as plain Java: what is written here is frozen once it was published. */
@NullMarked
package org.zhuoluo.messaging.contract;

import org.jspecify.annotations.NullMarked;
