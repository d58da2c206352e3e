package org.zhuoluo.notification.notice;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.notification.recipient.CopiedUnitNames;
import org.zhuoluo.notification.template.Texts;
import org.zhuoluo.notification.template.Variable;

/** Answers with a page of the inbox in words: the notices, then the names of all units they mention. */
@ApplicationScoped
class ReadInbox {
    private final Inbox inbox;
    private final CopiedUnitNames unitNames;
    private final Texts texts;

    ReadInbox(Inbox inbox, CopiedUnitNames unitNames, Texts texts) {
        this.inbox = inbox;
        this.unitNames = unitNames;
        this.texts = texts;
    }

    Page<NoticeView> page(Reader reader, NoticeFilter filter, PageQuery query, Language language) {
        var before = query.after(1).map(ReadInbox::idIn).orElse(null);
        var rows = inbox.newest(reader, filter, before, query.rowsToRead());
        var total = query.total() ? inbox.count(reader, filter) : null;
        var page = Page.of(rows, query, notice -> Cursor.of(notice.id()), total);
        var units =
                unitNames.of(page.items().stream().flatMap(ReadInbox::unitsIn).collect(toSet()));
        return page.map(notice -> NoticeView.of(notice, texts, units, language));
    }

    private static String idIn(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(0)).toString();
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.unreadable();
        }
    }

    private static Stream<String> unitsIn(Notice notice) {
        return Stream.ofNullable(notice.message().values().get(Variable.UNIT));
    }
}
