package org.zhuoluo.api.time;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A day or moment with which this product can have to do: of the years 2000 to 2036. It is on everything of the kind that a client names,
 * so that whoever counts from it neither leaves the calendar nor the year 2038, beyond which databases cannot compare. Null is allowed.
 */
@Documented
@Constraint(validatedBy = PlausibleTimeValidator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface PlausibleTime {
    String message() default "{org.zhuoluo.api.time.PlausibleTime.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
