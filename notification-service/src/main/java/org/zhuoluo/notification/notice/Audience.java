package org.zhuoluo.notification.notice;

import java.util.UUID;
import org.zhuoluo.notification.recipient.DeskKind;

/** Whom a rule means, in the words of the event; {@link Addressing} turns it into addressees with what is kept of the appeal. */
sealed interface Audience {
    /** The enterprise that raised the appeal. */
    record Appellant() implements Audience {}

    /** The desk that serves the area of the appeal. */
    record DeskOfArea(DeskKind kind) implements Audience {}

    /** A post named by the event itself. */
    record NamedPost(String code) implements Audience {}

    /** Somebody named by the event beside a post, unless they read what the post is told anyway. */
    record NamedPerson(String account, String post) implements Audience {}

    /** The post that was given this assignment. */
    record PostOf(UUID assignmentId) implements Audience {}

    /** The post that was given this assignment, and those that handed its share on and owe the reply until it is signed for. */
    record PostsAnsweringFor(UUID assignmentId) implements Audience {}

    /** Every post that answers, or answered to the end, for the appeal or a part of it in this round; not those that assist. */
    record PostsOfRound(int round) implements Audience {}
}
