package org.zhuoluo.assignment.assignment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.problem.Refusal;

class SecondPersonTest {
    @Test
    void whoDraftedItDoesNotLetItOut() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SecondPerson.check("power.a", new Signature("power.a", Instant.EPOCH)))
                .matches(refusal -> refusal.type() == AssignmentProblem.SECOND_PERSON_NEEDED);
    }

    @Test
    void anotherPersonDoes() {
        assertThatCode(() -> SecondPerson.check("power.a", new Signature("power.b", Instant.EPOCH)))
                .doesNotThrowAnyException();
    }
}
