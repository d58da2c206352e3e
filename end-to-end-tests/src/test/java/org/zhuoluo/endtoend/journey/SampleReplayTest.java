package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Stack;

@JourneyOnTheRunningStack
class SampleReplayTest {
    @Test
    void theSampleCasesAllCloseAndNothingIsLostOrDoubled() throws IOException, InterruptedException {
        Script replay = Script.run(Stack.running(), "replay", "--concurrency", "4", "--reopen-every", "4");

        assertThat(replay.output()).contains("submitted 12, failed 0").doesNotContain("FAIL");
        assertThat(replay.exitCode()).as(replay.output()).isZero();
    }
}
