package org.zhuoluo.api.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which form a value is expected that could not be read, so that who sent it knows what to send instead. */
enum ExpectedForm {
    DAY("应为日期，如 2026-12-09", "must be a day such as 2026-12-09"),
    MONTH("应为年月，如 2026-12", "must be a month such as 2026-12"),
    MOMENT(
            "应为带时区的时间，如 2026-12-09T10:00:00+08:00",
            "must be a moment with its offset, such as 2026-12-09T10:00:00+08:00"),
    DAY_OR_MOMENT(
            "应为日期（如 2026-12-09）或带时区的时间（如 2026-12-09T10:00:00+08:00）",
            "must be a day such as 2026-12-09, or a moment with its offset such as 2026-12-09T10:00:00+08:00"),
    WHOLE_NUMBER("应为整数", "must be a whole number"),
    NUMBER("应为数字", "must be a number"),
    YES_OR_NO("应为 true 或 false", "must be true or false"),
    ID(
            "应为系统给出的编号，如 019aaf10-3c1e-7f02-8b55-2d0a9c4e7711",
            "must be an id such as 019aaf10-3c1e-7f02-8b55-2d0a9c4e7711"),
    LIST("应为列表", "must be a list"),
    TEXT("应为文字", "must be a text"),
    OTHER("格式不正确", "is not in the form expected here");

    private final String zh;
    private final String en;

    ExpectedForm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    FieldFault fault(String field) {
        return new FieldFault(field, zh, en);
    }

    /** Of a field that is declared as this. */
    static ExpectedForm of(@Nullable Class<?> declared) {
        if (declared == null) {
            return OTHER;
        }
        if (declared == LocalDate.class) {
            return DAY;
        }
        if (declared == YearMonth.class) {
            return MONTH;
        }
        if (declared == Instant.class || declared == OffsetDateTime.class) {
            return MOMENT;
        }
        if (declared == int.class || declared == long.class || declared == Integer.class || declared == Long.class) {
            return WHOLE_NUMBER;
        }
        if (Number.class.isAssignableFrom(declared) || declared == double.class) {
            return NUMBER;
        }
        if (declared == boolean.class || declared == Boolean.class) {
            return YES_OR_NO;
        }
        if (declared == UUID.class) {
            return ID;
        }
        if (Collection.class.isAssignableFrom(declared)) {
            return LIST;
        }
        return declared == String.class ? TEXT : OTHER;
    }

    /** Of a parameter of a query, of which only the failure is known. */
    static ExpectedForm after(Throwable failure) {
        return switch (failure) {
            case DateTimeParseException time -> DAY_OR_MOMENT;
            case NumberFormatException number -> WHOLE_NUMBER;
            default -> OTHER;
        };
    }
}
