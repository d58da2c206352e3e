package org.zhuoluo.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.problem.Refusal;

class CursorTest {
    @Test
    void whatWasEncodedIsReadBack() {
        var cursor = Cursor.of("2026-11-22T00:00:00Z", 17, "企业", "");

        assertThat(Cursor.decode(cursor.encode(), 4)).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "not base64!", "_w", "YQ"})
    void whatWeDidNotIssueIsRefused(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cursor.decode(text, 2))
                .satisfies(refusal ->
                        assertThat(refusal.faults()).extracting("field").containsExactly("cursor"));
    }

    @Test
    void thePageKeepsWhatFitsAndPointsBehindIt() {
        var query = new PageQuery(2, null, false);

        assertThat(Page.of(List.of("a", "b", "c"), query, Cursor::of, null))
                .isEqualTo(new Page<>(List.of("a", "b"), Cursor.of("b").encode(), null));
        assertThat(Page.of(List.of("a", "b"), query, Cursor::of, 2L))
                .isEqualTo(new Page<>(List.of("a", "b"), null, 2L));
    }
}
