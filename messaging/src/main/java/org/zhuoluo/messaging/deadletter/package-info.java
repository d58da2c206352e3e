/** The operator's list of records that are stuck, and the two acts that end it: replay and discard. */
@NullMarked
package org.zhuoluo.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
