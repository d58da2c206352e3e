package org.zhuoluo.api.creditcode;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Applies {@link CreditCodes} to annotated strings. */
public class CreditCodeValidator implements ConstraintValidator<CreditCode, String> {
    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || CreditCodes.isValid(code);
    }
}
