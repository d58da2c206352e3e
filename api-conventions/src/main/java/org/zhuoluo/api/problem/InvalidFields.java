package org.zhuoluo.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names the fields of a request that broke a constraint as the caller knows them: {@code contact.phone}, {@code limit}. */
final class InvalidFields {
    private InvalidFields() {}

    static Refusal refusal(ConstraintViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(InvalidFields::isOurMistake)) {
            return Refusal.of(CommonProblem.INTERNAL_ERROR);
        }
        return Refusal.of(CommonProblem.INVALID_REQUEST)
                .fields(invalid.getConstraintViolations().stream()
                        .map(violation -> FieldFault.said(fieldOf(violation.getPropertyPath()), violation.getMessage()))
                        .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::zh))
                        .toList());
    }

    /** Anything but the parameters of a method that was called: what it returned, or an object validated inside. */
    private static boolean isOurMistake(ConstraintViolation<?> violation) {
        List<ElementKind> kinds = new ArrayList<>();
        violation.getPropertyPath().forEach(node -> kinds.add(node.getKind()));
        return !kinds.contains(ElementKind.METHOD) || kinds.contains(ElementKind.RETURN_VALUE);
    }

    /** The parameter's own name counts only when it has no fields: a body has no name for its sender. */
    private static String fieldOf(Path path) {
        var field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = String.valueOf(node.getName());
                case PROPERTY, CONTAINER_ELEMENT -> append(field, node);
                default -> {}
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
