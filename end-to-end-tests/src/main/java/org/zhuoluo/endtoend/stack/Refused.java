package org.zhuoluo.endtoend.stack;

/** A call was answered, and not with what the program needs to go on. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refused(String call, Answer answer) {
        super(call + " was answered " + answer.status() + " " + answer.body());
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
