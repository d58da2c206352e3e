/** The seats that a notice is addressed to, and which of them an account sits on now. */
@NullMarked
package org.zhuoluo.notification.recipient;

import org.jspecify.annotations.NullMarked;
