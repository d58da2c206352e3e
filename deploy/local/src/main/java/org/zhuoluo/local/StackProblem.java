package org.zhuoluo.local;

/** Something the person at the keyboard can put right; the message is the sentence that says how. */
final class StackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StackProblem(String sentence) {
        super(sentence);
    }

    StackProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
