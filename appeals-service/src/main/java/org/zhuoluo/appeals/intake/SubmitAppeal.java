package org.zhuoluo.appeals.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.AppealNumber;
import org.zhuoluo.appeals.appeal.Appellant;
import org.zhuoluo.appeals.appeal.Appellants;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Matter;
import org.zhuoluo.appeals.appeal.SealedMatter;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.BindAttachments;
import org.zhuoluo.appeals.reference.IssueType;
import org.zhuoluo.messaging.contract.AppealEvent;

/** Takes an appeal in: stored under a number of its own, and accepted at once where a rule says that nobody has to look first. */
@ApplicationScoped
public class SubmitAppeal {
    private static final int DRAWS = 10;

    private final Appellants appellants;
    private final Known known;
    private final Sealing sealing;
    private final Chronicle chronicle;
    private final BindAttachments bindAttachments;
    private final InstantSource clock;

    SubmitAppeal(
            Appellants appellants,
            Known known,
            Sealing sealing,
            Chronicle chronicle,
            BindAttachments bindAttachments,
            InstantSource clock) {
        this.appellants = appellants;
        this.known = known;
        this.sealing = sealing;
        this.chronicle = chronicle;
        this.bindAttachments = bindAttachments;
        this.clock = clock;
    }

    @Transactional
    public Appeal submit(String creditCode, Matter matter, Contact contact, @Nullable List<UUID> attachments) {
        if (appellants.nameOf(creditCode).isEmpty()) {
            throw Refusal.of(IntakeProblem.ENTERPRISE_NOT_REGISTERED)
                    .field("creditCode", "该企业尚未登记", "This enterprise is not registered");
        }
        known.area(matter.area());
        IssueType issueType = known.issueType(matter.issueType());
        var id = new AppealId(Uuid7.next(clock));
        Appellant appellant = sealing.appellant(id, creditCode, contact);
        SealedMatter sealed = sealing.matter(id, creditCode, matter);
        Instant at = clock.instant();
        for (int draw = 0; draw < DRAWS; draw++) {
            Appeal appeal = Appeal.submit(id, AppealNumber.draw(at), appellant, matter, at);
            Optional<TimelineEntry> submission = chronicle.begin(appeal, told(appeal, sealed, issueType, at));
            if (submission.isPresent()) {
                bindAttachments.asAsked(submission.get(), attachments);
                return appeal;
            }
        }
        throw new IllegalStateException("no free number in " + DRAWS + " draws");
    }

    private static List<AppealEvent> told(
            Appeal appeal, SealedMatter sealed, @Nullable IssueType issueType, Instant at) {
        List<AppealEvent> told = new ArrayList<>();
        told.add(sealed.submissionOf(appeal));
        if (issueType != null && issueType.acceptedByRule()) {
            told.add(appeal.accept(null, true, at));
        }
        return told;
    }
}
