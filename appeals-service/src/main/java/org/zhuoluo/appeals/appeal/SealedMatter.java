package org.zhuoluo.appeals.appeal;

import org.zhuoluo.messaging.contract.AppealSubmitted;

/** What of a submission may travel only encrypted, encrypted. */
public record SealedMatter(String appellantEncrypted, String titleEncrypted, String textEncrypted) {
    /** What is told of an appeal that has just been submitted; of a confidential one not even what sort of enterprise is behind it. */
    public AppealSubmitted submissionOf(Appeal appeal, Appellants.Profile by) {
        Matter matter = appeal.matter();
        boolean hidden = matter.confidential();
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
                appeal.submittedAt(),
                hidden ? null : by.industry(),
                hidden ? null : by.size());
    }
}
