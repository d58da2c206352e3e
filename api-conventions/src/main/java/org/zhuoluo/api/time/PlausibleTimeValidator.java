package org.zhuoluo.api.time;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Compares and counts nothing: what is to be refused may be too far away for that. */
public class PlausibleTimeValidator implements ConstraintValidator<PlausibleTime, Temporal> {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2036, 12, 31);
    private static final Instant BEGIN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2037-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Temporal time, ConstraintValidatorContext context) {
        return switch (time) {
            case null -> true;
            case LocalDate day -> !day.isBefore(FIRST) && !day.isAfter(LAST);
            case Instant moment -> isPlausible(moment);
            case OffsetDateTime moment -> isPlausible(moment.toInstant());
            default -> throw new IllegalArgumentException("neither a day nor a moment: " + time.getClass());
        };
    }

    private static boolean isPlausible(Instant moment) {
        return !moment.isBefore(BEGIN) && moment.isBefore(END);
    }
}
