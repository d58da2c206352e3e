/** Refusals of the gateway, in the shape and language that every service uses. */
@NullMarked
package org.zhuoluo.gateway.problem;

import org.jspecify.annotations.NullMarked;
