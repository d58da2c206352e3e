package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.Fixtures.APPEAL;
import static org.zhuoluo.assignment.Fixtures.NUMBER;
import static org.zhuoluo.assignment.Fixtures.local;

import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** Assignments that came to their status by the real moves. */
final class AssignmentFixture {
    static final Instant MADE_AT = local("2026-11-23T09:12");
    static final Instant SIGN_DUE = local("2026-11-25T00:00");
    static final Instant REPLY_DUE = local("2026-12-03T00:00");
    private static final AssignmentId ID = AssignmentId.fromString("019aaeb9-52d0-7a8b-b6f7-0d15c98e4412");

    private AssignmentFixture() {}

    static Assignment in(AssignmentStatus status) {
        return switch (status) {
            case MADE -> made();
            case SIGNED -> signed();
            case REPLIED -> {
                Assignment assignment = signed();
                assignment.reply(reply(MADE_AT), true);
                yield assignment;
            }
            case CANCELLED -> {
                Assignment assignment = made();
                assignment.cancel("WITHDRAWN", MADE_AT);
                yield assignment;
            }
        };
    }

    static Assignment made() {
        var handover = new Handover(
                UnitRole.LEAD,
                "U-POWER",
                "U-POWER/",
                "P-POWER",
                "339901",
                "020102",
                1,
                RoutedBy.RULE,
                SIGN_DUE,
                REPLY_DUE);
        return new Assignment(ID, new RoundId(APPEAL, 1), NUMBER, handover, MADE_AT);
    }

    static Assignment signed() {
        Assignment assignment = made();
        assignment.sign(MADE_AT);
        return assignment;
    }

    static ProgressNote note(Instant at) {
        return new ProgressNote(UUID.randomUUID(), ID, true, "k1:note", new Signature("power.a", at));
    }

    static Reply reply(Instant at) {
        return new Reply(
                UUID.randomUUID(),
                ID,
                new Verdict(Outcome.SOLVED, null),
                "k1:reply",
                null,
                new Signature("power.a", at));
    }
}
