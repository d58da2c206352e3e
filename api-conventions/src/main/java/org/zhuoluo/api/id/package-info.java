/** Identities made by the application. */
@NullMarked
package org.zhuoluo.api.id;

import org.jspecify.annotations.NullMarked;
