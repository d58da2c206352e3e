package org.zhuoluo.assignment.unit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.zhuoluo.assignment.calendar.BusinessDay;

/** Who acts for the posts today: the first of each chain who is not on leave. */
@ApplicationScoped
public class OnDuty {
    private final Posts posts;
    private final Leaves leaves;
    private final BusinessDay day;

    OnDuty(Posts posts, Leaves leaves, BusinessDay day) {
        this.posts = posts;
        this.leaves = leaves;
        this.day = day;
    }

    /** The posts that this account acts for today, and those that it holds, on leave or not: what is due there stays its own. */
    public Set<String> postsOf(String account) {
        LocalDate today = day.today();
        Set<String> away = leaves.awayOn(today);
        return posts.of(account).stream()
                .filter(post -> isFor(account, post.chainOn(today), away))
                .map(Post::code)
                .collect(toUnmodifiableSet());
    }

    /** The posts of the units in which this account sits on a post today: elsewhere nothing can be given to it by name. */
    public Set<String> postsOfUnitsOf(String account) {
        LocalDate today = day.today();
        Set<String> units = posts.of(account).stream()
                .filter(post -> post.chainOn(today).has(account))
                .map(Post::unit)
                .collect(toUnmodifiableSet());
        return posts.ofUnits(units).stream().map(Post::code).collect(toUnmodifiableSet());
    }

    private static boolean isFor(String account, Chain chain, Set<String> away) {
        return chain.holder().equals(account)
                || chain.actingWithout(away::contains).account().equals(account);
    }

    /** Today's answer for many posts at once. */
    Roster today() {
        LocalDate today = day.today();
        return new Roster(today, leaves.awayOn(today));
    }

    /** A day and who is away on it. */
    record Roster(LocalDate day, Set<String> away) {
        Chain.Acting actingFor(Post post) {
            return post.chainOn(day).actingWithout(away::contains);
        }
    }
}
