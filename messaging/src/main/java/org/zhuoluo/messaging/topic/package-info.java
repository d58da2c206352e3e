/** The topics of this system and their settings. */
@NullMarked
package org.zhuoluo.messaging.topic;

import org.jspecify.annotations.NullMarked;
