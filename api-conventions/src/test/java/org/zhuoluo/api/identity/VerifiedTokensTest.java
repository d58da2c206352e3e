package org.zhuoluo.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final String GENUINE = "e30.e30.c2ln";
    private static final String OTHER = "e30.e30.bmls";

    private Duration passed = Duration.ZERO;
    private final VerifiedTokens tokens =
            new VerifiedTokens(MINUTE, 100, () -> NOON.plus(passed), () -> passed.toNanos());

    @Test
    void aTokenIsBelievedForAWhile() {
        tokens.remember(GENUINE, bearerOf(NOON.plus(Duration.ofHours(1))));

        passed = MINUTE.minusNanos(1);
        assertThat(tokens.identityOf(GENUINE).orElseThrow().getRoles()).containsExactly("clerk");
        passed = MINUTE;
        assertThat(tokens.identityOf(GENUINE)).isEmpty();
    }

    @Test
    void noneIsBelievedBeyondItsExpiry() {
        tokens.remember(GENUINE, bearerOf(NOON.plusSeconds(10)));
        tokens.remember(OTHER, bearer(OTHER, NOON, null));

        assertThat(tokens.identityOf(OTHER)).isEmpty();
        passed = Duration.ofSeconds(10).minusNanos(1);
        assertThat(tokens.identityOf(GENUINE)).isPresent();
        passed = Duration.ofSeconds(10);
        assertThat(tokens.identityOf(GENUINE)).isEmpty();
    }

    @Test
    void nothingOfTheRequestIsKept() {
        tokens.remember(GENUINE, bearerOf(NOON.plusSeconds(10)));

        assertThat(tokens.identityOf(GENUINE).orElseThrow().getAttributes()).isEmpty();
    }

    @Test
    void whatIsNoTokenIsNotKept() {
        tokens.remember(GENUINE, identity(new QuarkusPrincipal("zhang.wei")));

        assertThat(tokens.identityOf(GENUINE)).isEmpty();
    }

    @Test
    void nothingIsKeptIfNothingIsToBe() {
        var none = new VerifiedTokens(Duration.ZERO, 100, () -> NOON, () -> 0);

        none.remember(GENUINE, bearerOf(NOON.plusSeconds(10)));

        assertThat(none.identityOf(GENUINE)).isEmpty();
    }

    @Test
    void aTokenUnderAnotherNameIsNotKept() {
        for (String padded : List.of(GENUINE + "=", GENUINE + "=x", GENUINE + " ", "e30.e30.c2 ln", "e30.c2ln")) {
            tokens.remember(padded, bearer(padded, NOON.plusSeconds(10), null));
            assertThat(tokens.identityOf(padded)).as(padded).isEmpty();
        }
    }

    @Test
    void norOneThatIsNotTheOneVerified() {
        tokens.remember(OTHER, bearerOf(NOON.plusSeconds(10)));

        assertThat(tokens.identityOf(OTHER)).isEmpty();
    }

    @Test
    void norOneThatIsBoundToACertificate() {
        tokens.remember(GENUINE, bearer(GENUINE, NOON.plusSeconds(10), "thumbprint"));

        assertThat(tokens.identityOf(GENUINE)).isEmpty();
    }

    private static SecurityIdentity bearerOf(Instant expiry) {
        return bearer(GENUINE, expiry, null);
    }

    private static SecurityIdentity bearer(String token, Instant expiry, @Nullable String boundTo) {
        var claims = new HashMap<String, Object>(Map.of("raw_token", token, "exp", expiry.getEpochSecond()));
        if (boundTo != null) {
            claims.put("cnf", boundTo);
        }
        return identity(new Bearer("zhang.wei", claims));
    }

    private static SecurityIdentity identity(Principal principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRole("clerk")
                .addAttribute("request", new Object())
                .build();
    }
}
