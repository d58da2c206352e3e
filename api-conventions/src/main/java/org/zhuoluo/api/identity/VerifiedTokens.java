package org.zhuoluo.api.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short while which tokens were found genuine and whose they are: principal and roles, which are what the product decides by, not
 * permissions. None is kept beyond its own expiry.
 */
@Singleton
class VerifiedTokens {
    /** A verifier passes over foreign characters, so that one genuine token could fill the memory under many names; so few are left. */
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final InstantSource clock;
    private final Duration longest;
    private final Cache<String, Verified> tokens;

    /** Tokens live by the system's clock, never by the movable clock of a trial. */
    @Inject
    VerifiedTokens(IdentityConfig config) {
        this(config.remember(), config.rememberedTokens(), InstantSource.system(), Ticker.systemTicker());
    }

    VerifiedTokens(Duration longest, long most, InstantSource clock, Ticker ticker) {
        this.clock = clock;
        this.longest = longest;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(most)
                .ticker(ticker)
                .expireAfter(Expiry.<String, Verified>creating((token, verified) -> verified.keptFor()))
                .build();
    }

    Optional<SecurityIdentity> identityOf(String token) {
        return Optional.ofNullable(tokens.getIfPresent(token)).map(Verified::identity);
    }

    /** Keeps whose the token is that was just verified. */
    void remember(String token, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken jwt) || !wasItself(token, jwt)) {
            return;
        }
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(jwt.getExpirationTime()));
        Duration keptFor = left.compareTo(longest) < 0 ? left : longest;
        if (keptFor.isPositive()) {
            tokens.put(token, new Verified(apartFromItsRequest(identity), keptFor));
        }
    }

    /** A configuration may look elsewhere for the token, or bind it to a certificate, which has to be looked at each time. */
    private static boolean wasItself(String token, JsonWebToken jwt) {
        return token.equals(jwt.getRawToken())
                && jwt.getClaim("cnf") == null
                && COMPACT.matcher(token).matches();
    }

    /** Its attributes hold the request that the token came with, which must not stay in memory, nor be taken for another one. */
    private static SecurityIdentity apartFromItsRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }

    private record Verified(SecurityIdentity identity, Duration keptFor) {}
}
