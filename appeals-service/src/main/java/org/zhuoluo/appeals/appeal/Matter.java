package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the appeal is about. */
@Embeddable
public record Matter(
        @Enumerated(EnumType.STRING) AppealKind kind,
        @Nullable String issueType,
        String area,
        @Enumerated(EnumType.STRING) Channel channel,
        boolean confidential,
        String title,
        String text) {

    Matter classifiedAs(String newIssueType) {
        return new Matter(kind, newIssueType, area, channel, confidential, title, text);
    }
}
