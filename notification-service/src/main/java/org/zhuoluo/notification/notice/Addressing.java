package org.zhuoluo.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.notification.notice.Audience.Appellant;
import org.zhuoluo.notification.notice.Audience.DeskOfArea;
import org.zhuoluo.notification.notice.Audience.NamedPerson;
import org.zhuoluo.notification.notice.Audience.NamedPost;
import org.zhuoluo.notification.notice.Audience.PostOf;
import org.zhuoluo.notification.notice.Audience.PostsAnsweringFor;
import org.zhuoluo.notification.notice.Audience.PostsOfRound;
import org.zhuoluo.notification.notice.KeptAppeals.KeptAppeal;
import org.zhuoluo.notification.recipient.Addressee;
import org.zhuoluo.notification.recipient.ReadersOfPosts;
import org.zhuoluo.notification.template.Message;

/** Turns the audience of a rule into addressees, each once; reads of the appeal only what the audience needs. */
@ApplicationScoped
class Addressing {
    private final KeptAppeals appeals;
    private final ReadersOfPosts readers;

    Addressing(KeptAppeals appeals, ReadersOfPosts readers) {
        this.appeals = appeals;
        this.readers = readers;
    }

    Map<Addressee, Message> address(UUID appealId, List<Told> told) {
        var appeal = new OnceAsked(() -> appeals.require(appealId));
        var addressed = new LinkedHashMap<Addressee, Message>();
        for (var each : told) {
            addresseesOf(each.whom(), appealId, appeal).forEach(whom -> addressed.putIfAbsent(whom, each.what()));
        }
        return addressed;
    }

    private Stream<Addressee> addresseesOf(Audience whom, UUID appealId, OnceAsked appeal) {
        return switch (whom) {
            case Appellant a -> Stream.of(enterpriseOf(appeal));
            case DeskOfArea desk ->
                Stream.of(new Addressee.Desk(desk.kind(), appeal.get().area()));
            case NamedPost post -> Stream.of(new Addressee.Post(post.code()));
            case NamedPerson person ->
                readers.has(person.post(), person.account())
                        ? Stream.empty()
                        : Stream.of(new Addressee.Account(person.account()));
            case PostOf post -> appeals.postOf(post.assignmentId()).stream().map(Addressee.Post::new);
            case PostsAnsweringFor posts ->
                appeals.postsAnsweringFor(appealId, posts.assignmentId()).stream()
                        .map(Addressee.Post::new);
            case PostsOfRound posts ->
                appeals.postsOf(appealId, posts.round()).stream().map(Addressee.Post::new);
        };
    }

    private static Addressee enterpriseOf(OnceAsked appeal) {
        return new Addressee.Enterprise(appeal.get().enterpriseHash());
    }

    /** One read of the appeal for all of its addressees, none if nobody needs it. */
    private static final class OnceAsked {
        private final Supplier<KeptAppeal> read;
        private @Nullable KeptAppeal appeal;

        OnceAsked(Supplier<KeptAppeal> read) {
            this.read = read;
        }

        KeptAppeal get() {
            if (appeal == null) {
                appeal = read.get();
            }
            return appeal;
        }
    }
}
