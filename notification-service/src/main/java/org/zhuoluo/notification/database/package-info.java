/** Plain SQL on the connection of the running transaction. */
@NullMarked
package org.zhuoluo.notification.database;

import org.jspecify.annotations.NullMarked;
