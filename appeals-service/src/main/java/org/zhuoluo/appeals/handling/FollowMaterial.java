package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.BindAttachments;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.contract.AssignmentMaterialGiven;
import org.zhuoluo.messaging.contract.AssignmentMaterialLapsed;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps what units ask of the enterprise and what it gives; both sides read all of it, and it never withdraws the appeal. */
@ApplicationScoped
public class FollowMaterial {
    private final Chronicle chronicle;
    private final BindAttachments bindAttachments;

    FollowMaterial(Chronicle chronicle, BindAttachments bindAttachments) {
        this.chronicle = chronicle;
        this.bindAttachments = bindAttachments;
    }

    public void onAsked(Received<AssignmentMaterialAsked> received) {
        AssignmentMaterialAsked asked = received.event();
        Entry entry = Entry.of(EntryCode.MATERIAL_ASKED, asked.askedAt())
                .by(asked.unit())
                .detail(asked.dueDate().toString())
                .saying(asked.textEncrypted());
        chronicle.follow(asked.appealId(), entry, appeal -> {
            appeal.standing().askMaterial(asked.round());
            return List.of();
        });
    }

    public void onGiven(Received<AssignmentMaterialGiven> received) {
        AssignmentMaterialGiven given = received.event();
        Entry entry = Entry.of(EntryCode.MATERIAL_GIVEN, given.givenAt()).saying(given.textEncrypted());
        TimelineEntry line = chronicle.follow(given.appealId(), entry, appeal -> {
            appeal.standing().answerMaterial(given.round());
            return List.of();
        });
        bindAttachments.asGiven(line, given.attachments());
    }

    public void onLapsed(Received<AssignmentMaterialLapsed> received) {
        AssignmentMaterialLapsed lapsed = received.event();
        Entry entry = Entry.of(EntryCode.MATERIAL_LAPSED, lapsed.lapsedAt()).by(lapsed.unit());
        chronicle.follow(lapsed.appealId(), entry, appeal -> {
            appeal.standing().lapseMaterial(lapsed.round());
            return List.of();
        });
    }
}
