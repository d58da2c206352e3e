/** From a path to the service that serves it, and the bytes both ways. */
@NullMarked
package org.zhuoluo.gateway.proxy;

import org.jspecify.annotations.NullMarked;
