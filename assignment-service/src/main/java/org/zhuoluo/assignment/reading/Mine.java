package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.unit.OnDuty;

/**
 * What is the caller's own: that of the posts held or acted for today, and what was given to them by name, until they sit on no post of the
 * unit any more.
 */
@ApplicationScoped
class Mine {
    /** No post is called so: a list of nothing is not to become a list of everything. */
    private static final Set<String> NO_POST = Set.of("-");

    private final Caller caller;
    private final OnDuty onDuty;

    Mine(Caller caller, OnDuty onDuty) {
        this.caller = caller;
        this.onDuty = onDuty;
    }

    Filter narrow(Filter filter, String post, String person) {
        String account = caller.account();
        return filter.and(
                "%1$s in :mine or %2$s = :me and %1$s in :ofMyUnits".formatted(post, person),
                Map.of(
                        "mine", orNone(onDuty.postsOf(account)),
                        "me", account,
                        "ofMyUnits", orNone(onDuty.postsOfUnitsOf(account))));
    }

    private static Set<String> orNone(Set<String> posts) {
        return posts.isEmpty() ? NO_POST : posts;
    }
}
