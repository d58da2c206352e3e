package org.zhuoluo.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Duration passed = Duration.ZERO;
    private final VerifiedTokens tokens =
            new VerifiedTokens(MINUTE, 100, () -> NOON.plus(passed), () -> passed.toNanos());

    @Test
    void aTokenIsBelievedForAWhile() {
        tokens.remember("genuine", bearerOf(NOON.plus(Duration.ofHours(1))));

        passed = MINUTE.minusNanos(1);
        assertThat(tokens.identityOf("genuine").orElseThrow().getRoles()).containsExactly("clerk");
        passed = MINUTE;
        assertThat(tokens.identityOf("genuine")).isEmpty();
    }

    @Test
    void noneIsBelievedBeyondItsExpiry() {
        tokens.remember("short", bearerOf(NOON.plusSeconds(10)));
        tokens.remember("over", bearerOf(NOON));

        assertThat(tokens.identityOf("over")).isEmpty();
        passed = Duration.ofSeconds(10).minusNanos(1);
        assertThat(tokens.identityOf("short")).isPresent();
        passed = Duration.ofSeconds(10);
        assertThat(tokens.identityOf("short")).isEmpty();
    }

    @Test
    void nothingOfTheRequestIsKept() {
        tokens.remember("genuine", bearerOf(NOON.plusSeconds(10)));

        assertThat(tokens.identityOf("genuine").orElseThrow().getAttributes()).isEmpty();
    }

    @Test
    void whatIsNoTokenIsNotKept() {
        tokens.remember("opaque", identity(new QuarkusPrincipal("zhang.wei")));

        assertThat(tokens.identityOf("opaque")).isEmpty();
    }

    @Test
    void nothingIsKeptIfNothingIsToBe() {
        var none = new VerifiedTokens(Duration.ZERO, 100, () -> NOON, () -> 0);

        none.remember("genuine", bearerOf(NOON.plusSeconds(10)));

        assertThat(none.identityOf("genuine")).isEmpty();
    }

    private static SecurityIdentity bearerOf(Instant expiry) {
        return identity(new Bearer(expiry));
    }

    private static SecurityIdentity identity(Principal principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRole("clerk")
                .addAttribute("request", new Object())
                .build();
    }

    private record Bearer(Instant expiry) implements JsonWebToken {
        @Override
        public String getName() {
            return "zhang.wei";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked") // one claim, and its type is the one that the interface names
        public <T> T getClaim(String name) {
            return (T) Long.valueOf(expiry.getEpochSecond());
        }
    }
}
