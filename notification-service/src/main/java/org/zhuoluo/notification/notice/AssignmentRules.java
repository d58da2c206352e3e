package org.zhuoluo.notification.notice;

import static org.zhuoluo.notification.notice.NoticeRules.NOBODY;
import static org.zhuoluo.notification.notice.NoticeRules.appellant;
import static org.zhuoluo.notification.notice.NoticeRules.postOf;
import static org.zhuoluo.notification.recipient.DeskKind.COORDINATION;
import static org.zhuoluo.notification.template.NoticeTemplate.*;
import static org.zhuoluo.notification.template.Variable.*;

import java.util.List;
import java.util.Map;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.notification.notice.Audience.DeskOfArea;
import org.zhuoluo.notification.notice.Audience.NamedPost;
import org.zhuoluo.notification.template.Message;

/** Who is told of what units do with an assignment, where it depends on what the fact says. */
final class AssignmentRules {
    private AssignmentRules() {}

    static List<Told> made(AssignmentMade e) {
        return List.of(
                new Told(
                        new NamedPost(e.post()),
                        Message.of(TO_HANDLE, SIGN_DUE, e.signDueAt(), REPLY_DUE, e.replyDueAt())),
                appellant(Message.of(GIVEN_TO_UNIT, UNIT, e.unit(), REPLY_DUE, e.replyDueAt())),
                new Told(
                        new DeskOfArea(COORDINATION), Message.of(ASSIGNED, UNIT, e.unit(), REPLY_DUE, e.replyDueAt())));
    }

    /** An opinion is asked for inside the house: no hand-over of which the enterprise or a coordinator would hear. */
    static List<Told> assistanceAsked(AssignmentAssistanceAsked e) {
        return List.of(new Told(
                new NamedPost(e.toPost()),
                new Message(
                        TO_ASSIST,
                        Map.of(
                                UNIT, e.unit(),
                                SIGN_DUE, e.signDueAt().toString(),
                                DUE, e.dueAt().toString()))));
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
