package org.zhuoluo.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    @Test
    void aRefusalNamesThePathThatWasAsked() {
        assertThat(Problems.of(CommonProblem.NOT_FOUND, Language.EN, "/api/v1/appeals/7")
                        .getInstance())
                .hasToString("/api/v1/appeals/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/appeals/{id}", "/a|b", "/a^b", "/%zz", "/a\\b"})
    void aPathThatIsNoUriIsRefusedAllTheSame(String path) {
        var problem = Problems.of(CommonProblem.NOT_FOUND, Language.EN, path);

        assertThat(problem.getStatusCode()).isEqualTo(404);
        assertThat(problem.getInstance()).isNull();
    }
}
