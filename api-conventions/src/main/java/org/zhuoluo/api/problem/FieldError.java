package org.zhuoluo.api.problem;

/** One entry of {@code errors} in a problem: the field at fault and a sentence about it. */
public record FieldError(String field, String message) {
    static FieldError of(FieldFault fault, Language language) {
        return new FieldError(fault.field(), language.pick(fault.zh(), fault.en()));
    }
}
