/** The plumbing between services: facts leave through the outbox, arrive through the inbox, in order and once. */
@NullMarked
package org.zhuoluo.messaging;

import org.jspecify.annotations.NullMarked;
