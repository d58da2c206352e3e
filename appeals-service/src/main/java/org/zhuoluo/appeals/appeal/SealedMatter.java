package org.zhuoluo.appeals.appeal;

import org.zhuoluo.messaging.contract.AppealSubmitted;

/** What of a submission may travel only encrypted, encrypted. */
public record SealedMatter(String appellantEncrypted, String titleEncrypted, String textEncrypted) {
    /** What is told of an appeal that has just been submitted. */
    public AppealSubmitted submissionOf(Appeal appeal) {
        Matter matter = appeal.matter();
        return new AppealSubmitted(
                appeal.id().value(),
                appeal.number(),
                appeal.round(),
                matter.kind().name(),
                matter.issueType(),
                matter.area(),
                matter.channel().name(),
                matter.confidential(),
                appeal.appellant().alias(),
                appellantEncrypted,
                titleEncrypted,
                textEncrypted,
                appeal.submittedAt());
    }
}
