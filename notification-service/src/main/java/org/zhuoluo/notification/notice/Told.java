package org.zhuoluo.notification.notice;

import org.zhuoluo.notification.template.Message;

/** Who is told what. */
record Told(Audience whom, Message what) {}
