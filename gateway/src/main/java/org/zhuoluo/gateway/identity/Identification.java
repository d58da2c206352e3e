package org.zhuoluo.gateway.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.identity.RememberedIdentities;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.gateway.problem.ProblemAnswer;

/** Finds out from the token who calls. The services verify it again: the gateway only keeps strangers away from them. */
@ApplicationScoped
public class Identification implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Identification.class);
    private static final String ACCOUNT = Identification.class.getName();
    private static final String UNVERIFIABLE = ACCOUNT + ".unverifiable";
    private static final String SCHEME = "Bearer";
    private static final Duration ISSUER_RETRY = Duration.ofSeconds(5);

    private final HttpAuthenticator authenticator;
    private final RememberedIdentities remembered;
    private final OpenPaths open;
    private final ProblemAnswer answer;

    Identification(
            HttpAuthenticator authenticator, RememberedIdentities remembered, OpenPaths open, ProblemAnswer answer) {
        this.authenticator = authenticator;
        this.remembered = remembered;
        this.open = open;
        this.answer = answer;
    }

    /** The subject of the verified token; null for a stranger. */
    public static @Nullable String accountOf(RoutingContext exchange) {
        return exchange.get(ACCOUNT);
    }

    @Override
    public void handle(RoutingContext exchange) {
        Optional<SecurityIdentity> known = remembered.recall(exchange);
        if (known.isPresent() || !exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            proceedAs(accountOf(known.orElse(null)), exchange);
            return;
        }
        // Verification may wait for the issuer's keys; the body must not run past us meanwhile.
        exchange.request().pause();
        authenticator
                .attemptAuthentication(exchange)
                .subscribe()
                .with(identity -> proceedAs(accountOf(identity), exchange), failure -> refuse(failure, exchange));
    }

    /** Turns a stranger away, unless everybody may read what is asked for. */
    public void requireAccount(RoutingContext exchange) {
        if (accountOf(exchange) != null || open.cover(exchange.request())) {
            exchange.next();
            return;
        }
        if (exchange.get(UNVERIFIABLE) != null) {
            // Told "sign in again", every client would throw a good token away.
            answer.send(exchange, Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(ISSUER_RETRY));
            return;
        }
        exchange.response().putHeader("WWW-Authenticate", SCHEME);
        answer.send(exchange, Refusal.of(CommonProblem.UNAUTHENTICATED));
    }

    private static void refuse(Throwable failure, RoutingContext exchange) {
        LOG.debugf(failure, "a token is refused");
        if (isIssuerAway(failure)) {
            exchange.put(UNVERIFIABLE, true);
        }
        proceedAs(null, exchange);
    }

    /** Whether the keys of the issuer could not be fetched, so that nobody knows whether the token is genuine. */
    static boolean isIssuerAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String accountOf(@Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return null;
        }
        Principal caller = identity.getPrincipal();
        return caller instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : caller.getName();
    }

    private static void proceedAs(@Nullable String account, RoutingContext exchange) {
        if (account != null) {
            exchange.put(ACCOUNT, account);
        }
        exchange.next();
    }
}
