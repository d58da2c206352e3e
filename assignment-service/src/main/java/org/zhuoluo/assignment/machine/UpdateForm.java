package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.zhuoluo.api.problem.FieldFault;

/** Looks whether things have the form that they must have, and says of each field what is wrong with it. */
@ApplicationScoped
class UpdateForm {
    private final Validator validator;

    UpdateForm(Validator validator) {
        this.validator = validator;
    }

    List<FieldFault> faultsOf(Object form) {
        return validator.validate(form).stream()
                .map(violation -> FieldFault.said(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::zh))
                .toList();
    }
}
