package org.zhuoluo.assignment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.seed.ReferenceLock;
import org.zhuoluo.messaging.outbox.Outbox;

/** The holder of a post leaves it to somebody else; what is due there stays due there. */
@ApplicationScoped
class HandOverPost {
    private final ReferenceLock lock;
    private final Posts posts;
    private final Staff staff;
    private final BusinessDay day;
    private final Outbox outbox;

    HandOverPost(ReferenceLock lock, Posts posts, Staff staff, BusinessDay day, Outbox outbox) {
        this.lock = lock;
        this.posts = posts;
        this.staff = staff;
        this.day = day;
        this.outbox = outbox;
    }

    @Transactional
    Post handOver(String code, @Nullable String ifMatch, HolderRequest request) {
        lock.hold();
        Post post = posts.named(code)
                .filter(found -> staff.mayLead(found.unit()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        ETags.require(ifMatch, post.version());
        LocalDate today = day.today();
        LocalDate from = Optional.ofNullable(request.from()).orElse(today);
        if (from.isBefore(today)) {
            throw Refusal.of(UnitProblem.POST_REFUSED).field("from", "不能早于今天", "It cannot be before today");
        }
        outbox.append(post.handOver(next(post, request.account(), today), from, today));
        return post;
    }

    private static String next(Post post, @Nullable String account, LocalDate today) {
        if (account == null) {
            return post.chainOn(today)
                    .heir()
                    .orElseThrow(() -> Refusal.of(UnitProblem.NOBODY_LEFT)
                            .field("account", "请填写接任的账号", "Please name the account"));
        }
        var faults = new Faults().account("account", account);
        if (!faults.isEmpty()) {
            throw Refusal.of(UnitProblem.POST_REFUSED).fields(faults.list());
        }
        return account;
    }
}
