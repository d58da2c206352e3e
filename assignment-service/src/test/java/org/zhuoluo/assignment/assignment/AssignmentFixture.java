package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.Fixtures.APPEAL;
import static org.zhuoluo.assignment.Fixtures.NUMBER;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.ADVISED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.CANCELLED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.MADE;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.SIGNED;
import static org.zhuoluo.assignment.assignment.AssignmentStatus.TRANSFERRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.workingtime.Deadline;

/** Assignments that came to their status by the real moves. */
final class AssignmentFixture {
    static final Instant MADE_AT = local("2026-11-23T09:12");
    static final Instant SIGN_DUE = local("2026-11-25T00:00");
    static final Instant REPLY_DUE = local("2026-12-03T00:00");
    private static final AssignmentId ID = AssignmentId.fromString("019aaeb9-52d0-7a8b-b6f7-0d15c98e4412");

    static final Completion LAST = new Completion(true, false, false);

    private static final Set<AssignmentStatus> OF_ASSISTING = Set.of(MADE, SIGNED, ADVISED, TRANSFERRED, CANCELLED);

    private AssignmentFixture() {}

    /** Every role with every status that it can get to. */
    static List<String> reachable() {
        return Arrays.stream(UnitRole.values())
                .flatMap(role -> Arrays.stream(AssignmentStatus.values())
                        .filter(status -> role.answers() ? status != ADVISED : OF_ASSISTING.contains(status))
                        .map(status -> role + " " + status))
                .toList();
    }

    /** Such as {@code LEAD SIGNED}. */
    static Assignment in(String place) {
        UnitRole role = UnitRole.valueOf(place.substring(0, place.indexOf(' ')));
        Assignment assignment = made(role);
        AssignmentStatus status = AssignmentStatus.valueOf(place.substring(place.indexOf(' ') + 1));
        if (status == MADE) {
            return assignment;
        }
        assignment.sign(MADE_AT);
        switch (status) {
            case MADE, SIGNED -> {}
            case RETURNED -> assignment.giveBack(giveBack(assignment, MADE_AT));
            case ON_LEDGER -> assignment.putOnLedger();
            case REPLIED -> assignment.reply(reply(MADE_AT), LAST);
            case ADVISED -> assignment.advise(opinion(MADE_AT));
            case TRANSFERRED -> assignment.handOn(nextOf(assignment, MADE_AT), HandOnCause.MOVED, MADE_AT);
            case CANCELLED -> assignment.cancel("WITHDRAWN", MADE_AT);
        }
        return assignment;
    }

    static Assignment made() {
        return made(UnitRole.LEAD);
    }

    static Assignment made(UnitRole role) {
        var handover = new Handover(
                role,
                "U-POWER",
                "U-POWER/",
                "P-POWER",
                null,
                "339901",
                "020102",
                1,
                false,
                RoutedBy.RULE,
                SIGN_DUE,
                REPLY_DUE);
        return new Assignment(ID, new RoundId(APPEAL, 1), NUMBER, handover, "k1:instruction", MADE_AT);
    }

    static Assignment nextOf(Assignment assignment, Instant at) {
        var to = new Addressee("U-WATER", "U-WATER/", "P-WATER", null);
        Handover handover = assignment.handover().passedOn(to, RoutedBy.COORDINATOR, SIGN_DUE);
        return assignment.next(new AssignmentId(UUID.randomUUID()), handover, null, at);
    }

    /** The unit that a share was handed to while it was on the ledger. */
    static Assignment handedOnOnLedger(UnitRole role, Instant at) {
        Assignment onLedger = in(role + " ON_LEDGER");
        Assignment next = nextOf(onLedger, at);
        onLedger.handOn(next, HandOnCause.MOVED, at);
        return next;
    }

    static Return giveBack(Assignment assignment, Instant at) {
        return new Return(assignment, ReturnReason.NOT_OUR_DUTY, null, "k1:why", new Signature("power.a", at));
    }

    static ContactRecord contact(Instant at) {
        var talk = new ContactRecord.Talk(at, ContactMethod.PHONE, true, "k1:person", Writing.of("k1:text", null));
        return new ContactRecord(UUID.randomUUID(), ID, talk, new Signature("power.a", at));
    }

    static Extension extension(Assignment assignment, Instant at) {
        var asked = new Deadline(local("2026-12-10T00:00"), LocalDate.of(2026, 12, 9), false);
        return new Extension(UUID.randomUUID(), assignment, REPLY_DUE, asked, "k1:why", new Signature("power.a", at));
    }

    static MaterialRequest material(Assignment assignment, Instant at) {
        var due = new Deadline(local("2026-12-01T00:00"), LocalDate.of(2026, 11, 30), false);
        return new MaterialRequest(UUID.randomUUID(), assignment, "hash", "k1:what", due, new Signature("power.a", at));
    }

    static Opinion opinion(Instant at) {
        return new Opinion(ID, "k1:opinion", new Signature("power.a", at));
    }

    static Assignment signed() {
        Assignment assignment = made();
        assignment.sign(MADE_AT);
        return assignment;
    }

    static ProgressNote note(Instant at) {
        return new ProgressNote(UUID.randomUUID(), ID, true, Writing.of("k1:note", null), new Signature("power.a", at));
    }

    static Reply reply(Instant at) {
        return new Reply(UUID.randomUUID(), ID, content(), new Signature("power.a", at));
    }

    static Reply correction(Instant at) {
        return reply(MADE_AT).corrected(UUID.randomUUID(), content(), "k1:why", new Signature("power.a", at));
    }

    static ReplyDraft draft(Instant at) {
        return new ReplyDraft(UUID.randomUUID(), ID, content(), null, new Signature("power.a", at));
    }

    private static ReplyContent content() {
        return new ReplyContent(new Verdict(Outcome.SOLVED, null), Writing.of("k1:reply", null), null, null);
    }
}
