package org.zhuoluo.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.gateway.identity.Identification;
import org.zhuoluo.gateway.problem.ProblemAnswer;

/** Slows down whoever asks too often: an account by its token, a stranger by its address. */
@ApplicationScoped
public class RateLimit implements Handler<RoutingContext> {
    private final boolean enabled;
    private final LoadingCache<String, Bucket> buckets;
    private final ProblemAnswer answer;

    RateLimit(LimitConfig config, TimeMeter time, ProblemAnswer answer) {
        this.answer = answer;
        LimitConfig.Rate rate = config.rate();
        enabled = rate.enabled();
        buckets = Caffeine.newBuilder().maximumSize(rate.callers()).build(caller -> bucket(rate, time));
    }

    @Override
    public void handle(RoutingContext exchange) {
        if (!enabled) {
            exchange.next();
            return;
        }
        ConsumptionProbe probe = buckets.get(callerOf(exchange)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            exchange.next();
        } else {
            answer.send(exchange, Refusal.of(CommonProblem.TOO_MANY_REQUESTS).retryAfter(wait(probe)));
        }
    }

    private static Bucket bucket(LimitConfig.Rate rate, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** In whole seconds, as the header has them, and never too short. */
    private static Duration wait(ConsumptionProbe probe) {
        return Duration.ofSeconds(Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusMillis(999)
                .toSeconds());
    }

    private static String callerOf(RoutingContext exchange) {
        String account = Identification.accountOf(exchange);
        return account != null
                ? "account " + account
                : "address " + exchange.request().remoteAddress().hostAddress();
    }
}
