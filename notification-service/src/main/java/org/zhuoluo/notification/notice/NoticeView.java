package org.zhuoluo.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.notification.template.NoticeTemplate;
import org.zhuoluo.notification.template.Texts;
import org.zhuoluo.notification.template.UnitNames;

/** What a reader sees. */
@Schema(name = "Notice", description = "一条通知 / one notice, in the language asked for")
record NoticeView(
        @Schema(description = "通知编号 / identity", examples = "0193a2c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b")
        UUID id,

        @Schema(description = "诉求 / the appeal it is about", examples = "0193a2c4-0000-7000-8000-000000000001")
        UUID appealId,

        @Schema(description = "诉求编号 / the number people read", examples = "261123000017426")
        String appealNumber,

        @Schema(description = "通知种类 / what it says, for a client that shows icons or filters")
        NoticeTemplate about,

        @Schema(description = "标题 / title", examples = "诉求已交办")
        String title,

        @Schema(description = "正文 / text", examples = "诉求 261123000017426 已交由市水务局办理，应于 2026年12月2日（含当日）前答复。")
        String text,

        @Schema(description = "事情发生的时间 / when it happened", examples = "2026-11-23T02:00:00Z")
        Instant happenedAt,

        @Schema(description = "本账号是否已读 / whether this account has read it")
        boolean read) {

    static NoticeView of(Notice notice, Texts texts, UnitNames units, Language language) {
        var words = texts.render(notice.message(), notice.appealNumber(), language, units);
        return new NoticeView(
                notice.id(),
                notice.appealId(),
                notice.appealNumber(),
                notice.message().template(),
                words.title(),
                words.text(),
                notice.happenedAt(),
                notice.read());
    }
}
