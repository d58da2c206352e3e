package org.zhuoluo.assignment.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;

/** Collects what is wrong with a row of reference data, all of it at once, so that nobody corrects a file fault by fault. */
final class Faults {
    /** No letter that a path or a LIKE gives another meaning. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");
    private static final int LONGEST_NAME = 200;

    private final List<FieldFault> faults = new ArrayList<>();

    Faults add(String field, String zh, String en) {
        faults.add(new FieldFault(field, zh, en));
        return this;
    }

    Faults addIf(boolean wrong, String field, String zh, String en) {
        return wrong ? add(field, zh, en) : this;
    }

    Faults code(@Nullable String code) {
        return addIf(
                code == null || !CODE.matcher(code).matches(),
                "code",
                "编码须为 1 至 64 位字母、数字、点或连字符，以字母或数字开头",
                "A code has 1 to 64 letters, digits, dots or hyphens and begins with a letter or digit");
    }

    Faults names(@Nullable String zh, @Nullable String en) {
        return name("nameZh", zh).name("nameEn", en);
    }

    Faults account(String field, @Nullable String account) {
        return addIf(
                account == null || !isAccount(account),
                field,
                "账号须为 1 至 100 位字母、数字、点、下划线、@ 或连字符",
                "An account has 1 to 100 letters, digits, dots, underscores, @ or hyphens");
    }

    static boolean isAccount(String text) {
        return ACCOUNT.matcher(text).matches();
    }

    private Faults name(String field, @Nullable String name) {
        return addIf(
                name == null || name.isBlank() || name.length() > LONGEST_NAME,
                field,
                "名称须为 1 至 200 字",
                "A name has 1 to 200 characters");
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    Stream<FieldFault> stream() {
        return faults.stream();
    }

    List<FieldFault> list() {
        return List.copyOf(faults);
    }
}
