/** Personal data at rest and on the wire. */
@NullMarked
package org.zhuoluo.api.encryption;

import org.jspecify.annotations.NullMarked;
