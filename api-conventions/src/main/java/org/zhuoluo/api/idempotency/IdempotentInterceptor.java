package org.zhuoluo.api.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.transaction.Transactions;

/** Makes a POST one act, see {@link Idempotent}. Inside validation (PLATFORM_AFTER + 800): an invalid request takes no key and writes no row. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class IdempotentInterceptor {
    private static final int TRIES = 3;

    private final Transactions transactions;
    private final AnswerStore store;
    private final Caller caller;
    private final ObjectMapper json;

    IdempotentInterceptor(Transactions transactions, AnswerStore store, Caller caller, ObjectMapper json) {
        this.transactions = transactions;
        this.store = store;
        this.caller = caller;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws SQLException {
        Optional<KeyedRequest> keyed = KeyedRequest.current(caller);
        if (keyed.isEmpty()) {
            return transactions.inOne(call::proceed);
        }
        KeyedRequest request = keyed.get();
        for (int i = 0; i < TRIES; i++) {
            Outcome outcome = transactions.inOne(() -> attempt(call, request));
            if (outcome.done()) {
                return outcome.result();
            }
            Optional<Answer> first = store.answerTo(request);
            if (first.isPresent()) {
                throw new AlreadyAnswered(first.get());
            }
            // The first one's time was over just now: the key is free.
        }
        throw Refusal.of(CommonProblem.REQUEST_IN_PROGRESS).retryAfter(Duration.ofSeconds(1));
    }

    private Outcome attempt(InvocationContext call, KeyedRequest request) throws Exception {
        if (!store.take(request)) {
            return new Outcome(false, null);
        }
        Object result = call.proceed();
        store.keep(request, Answer.of(call.getMethod(), result, json));
        return new Outcome(true, result);
    }

    private record Outcome(boolean done, @Nullable Object result) {}
}
