package org.zhuoluo.assignment.assignment;

import java.time.Instant;

/** Which account did something, and when. */
public record Signature(String account, Instant at) {}
