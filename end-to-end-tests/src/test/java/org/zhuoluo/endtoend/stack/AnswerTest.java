package org.zhuoluo.endtoend.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource({
        "200, '', false",
        "400, 'invalid-request', false",
        "404, 'not-found', false",
        "409, 'move-not-allowed', false",
        "409, 'request-in-progress', true",
        "429, 'too-many-requests', true",
        "500, 'internal-error', true",
        "502, '', true",
        "503, 'unavailable', true",
    })
    void onlyWhatMaySucceedLaterIsRepeated(int status, String problem, boolean repeated) {
        var answer = new Answer(status, Json.parse("{\"type\": \"urn:zhuoluo:problem:" + problem + "\"}"));

        assertThat(answer.isWorthRetrying()).isEqualTo(repeated);
    }
}
