package org.zhuoluo.notification.template;

/** What a text may mention besides the appeal's number: codes and dates only, so that no name, phone or title can slip into a notice. */
public enum Variable {
    UNIT("unit", Kind.UNIT),
    SIGN_DUE("signDue", Kind.DEADLINE),
    REPLY_DUE("replyDue", Kind.DEADLINE),
    DUE("due", Kind.DEADLINE),
    HELD_AT("heldAt", Kind.MOMENT),
    DUTY("duty", Kind.LABEL),
    OUTCOME("outcome", Kind.LABEL),
    LEVEL("level", Kind.LABEL),
    REASON("reason", Kind.LABEL),
    ROUND("round", Kind.PLAIN);

    /** How a stored value becomes words. */
    enum Kind {
        UNIT,
        DEADLINE,
        MOMENT,
        LABEL,
        PLAIN
    }

    private final String placeholder;
    private final Kind kind;

    Variable(String placeholder, Kind kind) {
        this.placeholder = placeholder;
        this.kind = kind;
    }

    /** The name between braces in a text, and in the stored values. */
    public String placeholder() {
        return placeholder;
    }

    Kind kind() {
        return kind;
    }
}
