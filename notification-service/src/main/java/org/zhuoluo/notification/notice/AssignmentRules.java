package org.zhuoluo.notification.notice;

import static java.util.Objects.requireNonNull;
import static org.zhuoluo.notification.notice.NoticeRules.NOBODY;
import static org.zhuoluo.notification.notice.NoticeRules.appellant;
import static org.zhuoluo.notification.notice.NoticeRules.postOf;
import static org.zhuoluo.notification.recipient.DeskKind.COORDINATION;
import static org.zhuoluo.notification.recipient.DeskKind.SUPERVISION;
import static org.zhuoluo.notification.template.NoticeTemplate.*;
import static org.zhuoluo.notification.template.Variable.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentConsultationConvened;
import org.zhuoluo.messaging.contract.AssignmentExtensionDecided;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.messaging.contract.AssignmentSignOffDecided;
import org.zhuoluo.notification.notice.Audience.DeskOfArea;
import org.zhuoluo.notification.notice.Audience.NamedPerson;
import org.zhuoluo.notification.notice.Audience.NamedPost;
import org.zhuoluo.notification.template.Message;

/** Who is told of what units do with an assignment, where it depends on what the fact says. */
final class AssignmentRules {
    private AssignmentRules() {}

    static List<Told> made(AssignmentMade e) {
        Message toHandle = Message.of(TO_HANDLE, SIGN_DUE, e.signDueAt(), REPLY_DUE, e.replyDueAt());
        return withPerson(
                e.person(),
                e.post(),
                toHandle,
                new Told(new NamedPost(e.post()), toHandle),
                appellant(Message.of(GIVEN_TO_UNIT, UNIT, e.unit(), REPLY_DUE, e.replyDueAt())),
                new Told(
                        new DeskOfArea(COORDINATION), Message.of(ASSIGNED, UNIT, e.unit(), REPLY_DUE, e.replyDueAt())));
    }

    /** An opinion is asked for inside the house: no hand-over of which the enterprise or a coordinator would hear. */
    static List<Told> assistanceAsked(AssignmentAssistanceAsked e) {
        var toAssist = new Message(
                TO_ASSIST,
                Map.of(
                        UNIT, e.unit(),
                        SIGN_DUE, e.signDueAt().toString(),
                        DUE, e.dueAt().toString()));
        return withPerson(e.toPerson(), e.toPost(), toAssist, new Told(new NamedPost(e.toPost()), toAssist));
    }

    /** The person named beside the post is told what the post is told. */
    private static List<Told> withPerson(@Nullable String person, String post, Message what, Told... others) {
        return person == null
                ? List.of(others)
                : Stream.concat(Stream.of(others), Stream.of(new Told(new NamedPerson(person, post), what)))
                        .toList();
    }

    /** Every post at the table; the enterprise sees it on the timeline. */
    static List<Told> consultationConvened(AssignmentConsultationConvened e) {
        var called = Message.of(CONSULTATION, UNIT, e.convenedBy(), HELD_AT, e.heldAt());
        return e.posts().stream()
                .map(post -> new Told(new NamedPost(post), called))
                .toList();
    }

    static List<Told> returned(AssignmentReturned e) {
        return List.of(
                new Told(new DeskOfArea(COORDINATION), Message.of(RETURN_TO_RULE, UNIT, e.unit(), REASON, e.reason())));
    }

    /** Where another unit has it now assignment.transferred says so; a decision too new for us is not put into wrong words. */
    static List<Told> ruled(AssignmentRuled e) {
        return switch (e.decision()) {
            case "REFUSED" -> List.of(postOf(e.assignmentId(), Message.of(RETURN_REFUSED)));
            case "REFUSED_FINAL" -> List.of(postOf(e.assignmentId(), Message.of(RETURN_REFUSED_FINAL)));
            default -> NOBODY;
        };
    }

    static List<Told> extensionRequested(AssignmentExtensionRequested e) {
        return List.of(new Told(
                new DeskOfArea(SUPERVISION), Message.of(EXTENSION_TO_DECIDE, UNIT, e.unit(), DUE, e.newDueAt())));
    }

    /** The enterprise hears of more time, and not of what was refused: for it nothing changes then. */
    static List<Told> extensionDecided(AssignmentExtensionDecided e) {
        if (!e.granted()) {
            return List.of(postOf(e.assignmentId(), Message.of(EXTENSION_REFUSED)));
        }
        Instant until = requireNonNull(e.dueAt(), "what is granted has a date");
        return List.of(
                postOf(e.assignmentId(), Message.of(EXTENSION_GRANTED, DUE, until)),
                appellant(Message.of(MORE_TIME, UNIT, e.unit(), REPLY_DUE, until)));
    }

    /** Where it goes to a unit at once assignment.made says so. */
    static List<Told> signedOff(AssignmentSignOffDecided e) {
        if (e.unit() != null) {
            return NOBODY;
        }
        return List.of(new Told(
                new DeskOfArea(COORDINATION), Message.of(e.approved() ? SIGN_OFF_APPROVED : SIGN_OFF_REFUSED)));
    }

    /** The reply is due anew, and no other fact tells the unit so. */
    static List<Told> resumed(AssignmentResumed e) {
        var message = Message.of(RESUMED, UNIT, e.unit(), REPLY_DUE, e.replyDueAt());
        return List.of(appellant(message), postOf(e.assignmentId(), message));
    }

    static List<Told> replyPublished(AssignmentReplyPublished e) {
        if (e.replyVersion() > 1) {
            return List.of(appellant(Message.of(REPLY_CORRECTED, UNIT, e.unit())));
        }
        return e.complete() ? NOBODY : List.of(appellant(Message.of(PART_REPLIED, UNIT, e.unit())));
    }
}
