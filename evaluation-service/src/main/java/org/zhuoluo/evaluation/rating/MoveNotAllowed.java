package org.zhuoluo.evaluation.rating;

/** The invitation cannot make this move from where it stands. */
public class MoveNotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final InvitationStatus status;

    MoveNotAllowed(InvitationMove move, InvitationStatus status) {
        super("cannot " + move + " an invitation that is " + status);
        this.status = status;
    }

    public InvitationStatus status() {
        return status;
    }
}
