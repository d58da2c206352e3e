/** A small service on top of the library: it witnesses what it hears, and answers one fact with another. */
@NullMarked
package org.zhuoluo.messaging.sample;

import org.jspecify.annotations.NullMarked;
