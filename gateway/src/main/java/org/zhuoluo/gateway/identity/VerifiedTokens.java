package org.zhuoluo.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a short while which tokens were found genuine, so that a caller's next request is not verified by signature once more. Only
 * genuine tokens are kept, none beyond its own expiry; a withdrawn signing key is noticed when the while is over.
 */
@ApplicationScoped
class VerifiedTokens {
    /** Tokens live by the system's clock, never by the movable clock of a trial. */
    private final InstantSource clock = InstantSource.system();

    private final Duration longest;
    private final Cache<String, Verified> tokens;

    VerifiedTokens(IdentityConfig config) {
        longest = config.remember();
        tokens = Caffeine.newBuilder()
                .maximumSize(config.rememberedTokens())
                .expireAfter(Expiry.<String, Verified>creating((token, verified) -> verified.keptFor()))
                .build();
    }

    @Nullable
    String accountOf(String token) {
        Verified verified = tokens.getIfPresent(token);
        return verified == null ? null : verified.account();
    }

    /** The account of the token that was just verified. */
    String remember(String token, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken jwt) || jwt.getSubject() == null) {
            return identity.getPrincipal().getName();
        }
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(jwt.getExpirationTime()));
        Duration keptFor = left.compareTo(longest) < 0 ? left : longest;
        if (keptFor.isPositive()) {
            tokens.put(token, new Verified(jwt.getSubject(), keptFor));
        }
        return jwt.getSubject();
    }

    private record Verified(String account, Duration keptFor) {}
}
