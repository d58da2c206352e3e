package org.zhuoluo.api.idempotency;

/** The request took effect before: ends the method and carries the first answer out to {@link FirstAnswerAgain}. */
class AlreadyAnswered extends RuntimeException {
    private final transient Answer answer;

    AlreadyAnswered(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
