package org.zhuoluo.assignment.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.Fixtures;

/** A matter as rules are asked about it, one trait after the other. */
record Asked(Question question) {
    /** On a Monday morning, a problem of a middling machine builder that came in by the web. */
    static Asked about(@Nullable String issueType, String area) {
        return new Asked(new Question(
                issueType, area, "PROBLEM", "WEB", "通用设备制造业", "MEDIUM", "", Fixtures.local("2026-11-23T10:00")));
    }

    Asked saying(String text) {
        return with(
                question.kind(),
                question.channel(),
                question.industry(),
                question.enterpriseSize(),
                text,
                question.at());
    }

    Asked at(String local) {
        return with(
                question.kind(),
                question.channel(),
                question.industry(),
                question.enterpriseSize(),
                question.words(),
                Fixtures.local(local));
    }

    Asked confidentially() {
        return with(question.kind(), question.channel(), null, null, question.words(), question.at());
    }

    Asked as(String kind, String channel, @Nullable String industry, @Nullable String size) {
        return with(kind, channel, industry, size, question.words(), question.at());
    }

    private Asked with(
            String kind,
            @Nullable String channel,
            @Nullable String industry,
            @Nullable String size,
            String text,
            Instant at) {
        return new Asked(new Question(
                question.issueType(), question.area(), kind, channel, industry, size, Words.plain(text), at));
    }
}
