package org.zhuoluo.appeals.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.Answer;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.Outcome;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.BindAttachments;
import org.zhuoluo.messaging.contract.AppealEvent;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps what a unit published and, with the last part, answers the appeal: the first version replies, a later one corrects. */
@ApplicationScoped
public class FollowReply {
    private final Chronicle chronicle;
    private final BindAttachments bindAttachments;
    private final EntityManager rows;

    FollowReply(Chronicle chronicle, BindAttachments bindAttachments, EntityManager rows) {
        this.chronicle = chronicle;
        this.bindAttachments = bindAttachments;
        this.rows = rows;
    }

    public void onPublished(Received<AssignmentReplyPublished> received) {
        AssignmentReplyPublished published = received.event();
        rows.persist(new Reply(published));
        Entry entry = Entry.of(codeOf(published), published.publishedAt())
                .by(published.unit())
                .detail(published.outcome())
                .saying(published.textEncrypted());
        TimelineEntry line = chronicle.follow(published.appealId(), entry, appeal -> answer(appeal, published));
        bindAttachments.asTold(line, published.attachments(), true);
    }

    private List<AppealEvent> answer(Appeal appeal, AssignmentReplyPublished published) {
        if (!published.complete()) {
            if (isTrue(published.appealOnLedger())) {
                appeal.standing().putOnLedger(published.round(), published.publishedAt());
            }
            return List.of(); // it moves the appeal no further: others still owe their answers
        }
        WholeAnswer whole = answerForTheWhole(published);
        if (published.replyVersion() == 1) {
            return List.of(whole.given(appeal, published));
        }
        appeal.correctReply(whole.outcome(), whole.finalGround(), published.round());
        return List.of();
    }

    private static EntryCode codeOf(AssignmentReplyPublished published) {
        if (published.replyVersion() > 1) {
            return EntryCode.REPLY_CORRECTED;
        }
        return published.complete() ? EntryCode.REPLIED : EntryCode.PART_REPLIED;
    }

    /** Whoever replies last completes the answer; how the appeal was answered is what its lead says. */
    private WholeAnswer answerForTheWhole(AssignmentReplyPublished last) {
        return rows.createQuery("""
                        select r from Reply r where r.appealId = :appeal and r.round = :round and r.leadReply
                        order by r.publishedAt desc, r.version.version desc""", Reply.class)
                .setParameter("appeal", last.appealId())
                .setParameter("round", last.round())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(lead -> new WholeAnswer(lead.outcome(), lead.finalGround().orElse(null), lead.unit()))
                .orElseGet(() -> new WholeAnswer(Outcome.valueOf(last.outcome()), last.finalGround(), last.unit()));
    }

    /** What an older writer left out is not so. */
    private static boolean isTrue(@Nullable Boolean told) {
        return Boolean.TRUE.equals(told);
    }

    /** How the unit ended the matter, where its lead says so. */
    private record WholeAnswer(Outcome outcome, @Nullable String finalGround, String unit) {
        AppealEvent given(Appeal appeal, AssignmentReplyPublished last) {
            var answer = new Answer(outcome, finalGround, last.publishedAt());
            return isTrue(last.fromLedger())
                    ? appeal.strikeOff(answer, unit, last.round())
                    : appeal.reply(answer, unit, last.round());
        }
    }
}
