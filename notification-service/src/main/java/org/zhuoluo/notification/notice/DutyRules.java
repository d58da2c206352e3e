package org.zhuoluo.notification.notice;

import static org.zhuoluo.notification.notice.NoticeRules.NOBODY;
import static org.zhuoluo.notification.notice.NoticeRules.appellant;
import static org.zhuoluo.notification.notice.NoticeRules.posts;
import static org.zhuoluo.notification.recipient.DeskKind.COORDINATION;
import static org.zhuoluo.notification.template.NoticeTemplate.CLOCK_PAUSED;
import static org.zhuoluo.notification.template.NoticeTemplate.CLOCK_RESUMED;
import static org.zhuoluo.notification.template.NoticeTemplate.DUTY_OPENED;
import static org.zhuoluo.notification.template.NoticeTemplate.DUTY_TAKEN_OVER;
import static org.zhuoluo.notification.template.Variable.DUE;
import static org.zhuoluo.notification.template.Variable.DUTY;

import java.util.List;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.notification.notice.Audience.Appellant;
import org.zhuoluo.notification.notice.Audience.DeskOfArea;
import org.zhuoluo.notification.notice.Audience.NamedPost;
import org.zhuoluo.notification.template.Message;

/** Who is told of a duty, where what opened it did not say so already. */
final class DutyRules {
    private DutyRules() {}

    /** The kinds that are named open with a fact that was told already; of any other the duty itself is the news. */
    static List<Told> opened(ObligationOpened e) {
        return switch (e.kind()) {
            case "ACCEPT",
                    "DISPATCH",
                    "SIGN",
                    "CONTACT",
                    "REPLY",
                    "ASSIST",
                    "RULE",
                    "DECIDE",
                    "STEP",
                    "RATE",
                    "SUPPLEMENT",
                    "DECLINE_REVIEW" -> NOBODY;
            default -> List.of(new Told(owner(e), Message.of(DUTY_OPENED, DUTY, e.kind(), DUE, e.dueAt())));
        };
    }

    /** A duty without a post is the coordinator's to follow up. */
    private static Audience owner(ObligationOpened e) {
        if (e.ownerType().equals("ENTERPRISE")) {
            return new Appellant();
        }
        return e.post() == null ? new DeskOfArea(COORDINATION) : new NamedPost(e.post());
    }

    /** The successor of a unit that is no more was told nothing of it before. */
    static List<Told> takenOver(ObligationTakenOver e) {
        return List.of(new Told(new NamedPost(e.post()), Message.of(DUTY_TAKEN_OVER, DUTY, e.kind(), DUE, e.dueAt())));
    }

    static List<Told> paused(ObligationPaused e) {
        return e.kind().equals("REPLY")
                ? List.of(appellant(CLOCK_PAUSED), posts(e.round(), Message.of(CLOCK_PAUSED)))
                : NOBODY;
    }

    static List<Told> resumed(ObligationResumed e) {
        var message = Message.of(CLOCK_RESUMED, DUE, e.dueAt());
        return e.kind().equals("REPLY") ? List.of(appellant(message), posts(e.round(), message)) : NOBODY;
    }
}
