package org.zhuoluo.api.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request refused for a reason that its caller can understand; the transaction it is thrown in is rolled back. */
public final class Refusal extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<FieldFault> faults;
    private final transient @Nullable Detail detail;
    private final @Nullable Duration retryAfter;

    private Refusal(ProblemType type, List<FieldFault> faults, @Nullable Detail detail, @Nullable Duration retryAfter) {
        // A refusal is an answer, not an accident: its stack trace would cost and tell nothing.
        super(type.name() + (detail == null ? "" : ": " + detail.en()), null, false, false);
        this.type = type;
        this.faults = faults;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(ProblemType type) {
        return new Refusal(type, List.of(), null, null);
    }

    public Refusal field(String field, String zh, String en) {
        return fields(List.of(new FieldFault(field, zh, en)));
    }

    public Refusal fields(Collection<FieldFault> more) {
        var all = new ArrayList<>(faults);
        all.addAll(more);
        return new Refusal(type, List.copyOf(all), detail, retryAfter);
    }

    /** What happened in this very case; never personal data, it is logged. */
    public Refusal detail(String zh, String en) {
        return new Refusal(type, faults, new Detail(zh, en), retryAfter);
    }

    public Refusal retryAfter(Duration delay) {
        return new Refusal(type, faults, detail, delay);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    @Nullable
    Detail detail() {
        return detail;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    record Detail(String zh, String en) {}
}
