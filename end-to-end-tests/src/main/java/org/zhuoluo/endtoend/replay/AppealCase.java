package org.zhuoluo.endtoend.replay;

/** One real (or invented) matter and the answer that it got. */
record AppealCase(String id, String subject, String text, String reply) {}
