package org.zhuoluo.endtoend.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** What time it is for the stack, which in a trial may be months ahead. */
record StackClock(Stack stack, Api api) {
    private static final ZoneId OF_THE_OFFICES = ZoneId.of("Asia/Shanghai");

    Instant now() {
        return stack.isTrial()
                ? Instant.parse(api.get("admin1", "/trial/clock").path("now").asText())
                : Instant.now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), OF_THE_OFFICES);
    }
}
