/** How a fact looks on the wire: CloudEvents 1.0 in binary mode, JSON inside. */
@NullMarked
package org.zhuoluo.messaging.envelope;

import org.jspecify.annotations.NullMarked;
