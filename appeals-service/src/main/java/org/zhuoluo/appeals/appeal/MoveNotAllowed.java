package org.zhuoluo.appeals.appeal;

/** The appeal cannot make this move where it stands. */
public class MoveNotAllowed extends RuntimeException {
    private final AppealMove move;
    private final AppealStatus current;

    MoveNotAllowed(AppealMove move, AppealStatus current) {
        super("cannot " + move + " an appeal that is " + current);
        this.move = move;
        this.current = current;
    }

    public AppealMove move() {
        return move;
    }

    public AppealStatus current() {
        return current;
    }
}
