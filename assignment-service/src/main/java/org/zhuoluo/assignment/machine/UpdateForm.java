package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhuoluo.api.problem.FieldFault;

/** Looks whether things have the form that they must have, and says of each field what is wrong with it. */
@ApplicationScoped
class UpdateForm {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Validator validator;

    UpdateForm(Validator validator) {
        this.validator = validator;
    }

    List<FieldFault> faultsOf(UpdateRequest update) {
        var faults = new ArrayList<>(faultsIn(update));
        Instant time = update.time();
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            faults.add(new FieldFault("time", "不是合理的时间", "is no plausible time"));
        }
        return faults;
    }

    List<FieldFault> faultsIn(Object form) {
        return validator.validate(form).stream()
                .map(violation -> FieldFault.said(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::zh))
                .toList();
    }
}
