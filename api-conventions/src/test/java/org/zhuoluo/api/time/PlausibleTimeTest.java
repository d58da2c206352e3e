package org.zhuoluo.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleTimeTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2026-11-23", "2036-12-31"})
    void aDayOfTheseYearsIs(LocalDate day) {
        assertThat(VALIDATOR.validate(new Request(day, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2037-01-01", "+999999999-12-31", "-999999999-01-01"})
    void aDayOutsideTheseYearsIsNot(LocalDate day) {
        assertThat(VALIDATOR.validate(new Request(day, null, null))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01T00:00:00Z", "2036-12-31T23:59:59.999999Z"})
    void soIsAMomentOfTheseYears(Instant moment) {
        assertThat(VALIDATOR.validate(new Request(null, moment, OffsetDateTime.parse(moment.toString()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:59:59Z", "2037-01-01T00:00:00Z", "+999999999-12-31T00:00:00Z"})
    void aMomentOutsideTheseYearsIsNot(Instant moment) {
        assertThat(VALIDATOR.validate(new Request(null, moment, OffsetDateTime.parse(moment.toString()))))
                .hasSize(2);
    }

    private record Request(
            @PlausibleTime @Nullable LocalDate day,
            @PlausibleTime @Nullable Instant moment,
            @PlausibleTime @Nullable OffsetDateTime there) {}
}
