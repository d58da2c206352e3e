package org.zhuoluo.api.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class RememberedIdentitiesTest {
    @Inject
    VerifiedTokens verified;

    @Test
    void theSecondRequestIsAnsweredAsTheFirst() {
        String token = Tokens.staff("li.na", "U-007", "339901", Role.CLERK);

        who(token).statusCode(200).body("account", equalTo("li.na")).body("clerk", equalTo(true));
        assertThat(verified.identityOf(token)).isPresent();
        who(token).statusCode(200).body("account", equalTo("li.na")).body("clerk", equalTo(true));
    }

    /** Nobody signed this one, so whoever asked the issuer's keys would refuse it. */
    @Test
    void aRememberedTokenIsNotVerifiedAgainAndHasItsRolesAndClaims() {
        String unsigned = "e30.e30.cmVtZW1iZXJlZA";
        who(unsigned).statusCode(401);
        long expiry = Instant.now().plusSeconds(600).getEpochSecond();
        verified.remember(
                unsigned,
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(
                                new Bearer("li.na", Map.of("raw_token", unsigned, "exp", expiry, "unit", "U-009")))
                        .addRole(Role.CLERK.claim())
                        .build());

        who(unsigned).statusCode(200).body("unit", equalTo("U-009")).body("clerk", equalTo(true));
    }

    @Test
    void everyTokenIsItsOwn() {
        String one = Tokens.staff("li.na", "U-007", "339901", Role.CLERK);
        String other = Tokens.enterprise("91330106MA2CFUGD9X");

        who(one).body("account", equalTo("li.na"));
        who(other).body("enterprise", equalTo("91330106MA2CFUGD9X")).body("clerk", equalTo(false));
        who(one).body("account", equalTo("li.na")).body("unit", equalTo("U-007"));
    }

    @Test
    void aForgedOneIsRefusedBesideAGenuineOne() {
        String genuine = Tokens.staff("li.na", "U-007", "339901", Role.CLERK);
        who(genuine).statusCode(200);
        String forged = genuine.substring(0, genuine.lastIndexOf('.') + 1) + "AAAA";

        who(forged).statusCode(401);
        who(forged).statusCode(401);
        assertThat(verified.identityOf(forged)).isEmpty();
    }

    @Test
    void anExpiredOneIsRefusedAndNotKept() {
        String expired =
                Tokens.of("li.na", Map.of("exp", Instant.now().minusSeconds(60).getEpochSecond()), Role.CLERK);

        who(expired).statusCode(401);
        assertThat(verified.identityOf(expired)).isEmpty();
    }

    private static ValidatableResponse who(String token) {
        return given().auth().oauth2(token).get("/api/v1/notes/who").then();
    }
}
