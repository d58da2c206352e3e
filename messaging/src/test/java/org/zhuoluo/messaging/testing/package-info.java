/** For the tests of the services: a real broker, what stands on its topics, and facts as other services publish them. */
@NullMarked
package org.zhuoluo.messaging.testing;

import org.jspecify.annotations.NullMarked;
