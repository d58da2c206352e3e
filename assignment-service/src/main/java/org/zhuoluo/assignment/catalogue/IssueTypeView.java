package org.zhuoluo.assignment.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the responsibility catalogue as everybody sees it. */
@Schema(name = "IssueType")
record IssueTypeView(
        @Schema(description = "Three levels of two digits", examples = "020102")
        String code,

        @Schema(description = "The version in force", examples = "1")
        int version,

        @Schema(examples = "停电与电能质量") String nameZh,
        @Schema(examples = "Power cuts and power quality") String nameEn,
        @Schema(examples = "要素保障") String categoryZh,
        @Schema(examples = "Utilities and land") String categoryEn,

        @Schema(description = "Working days to sign for it", examples = "1")
        int signWorkingDays,

        @Schema(description = "Working days to reply", examples = "3")
        int replyWorkingDays,

        @Schema(description = "Whether such an appeal is accepted at once, without a clerk", examples = "true")
        boolean acceptedByRule) {
    static IssueTypeView of(IssueType type) {
        var line = type.defined();
        return new IssueTypeView(
                line.code(),
                line.version(),
                line.nameZh(),
                line.nameEn(),
                line.categoryZh(),
                line.categoryEn(),
                line.signWorkingDays(),
                line.replyWorkingDays(),
                line.acceptedByRule());
    }
}
