@NullMarked
package org.zhuoluo.notification.database;

import org.jspecify.annotations.NullMarked;
