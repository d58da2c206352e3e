package org.zhuoluo.api.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhuoluo.api.scope.Role;

/** Access tokens as the issuer of the tests signs them, valid for an hour. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String KEY_ID = "test";

    /** Signing takes longer than most requests that a token is for, and the same people ask again and again. */
    private static final Map<Said, Issued> ISSUED = new ConcurrentHashMap<>();

    private static final Duration USED_AGAIN = Duration.ofMinutes(10);

    private Tokens() {}

    /** An enterprise, bound by its credit code. */
    public static String enterprise(String creditCode) {
        return of("enterprise-" + creditCode, Map.of("enterprise", creditCode), Role.ENTERPRISE);
    }

    /** An officer of a unit in an area. */
    public static String staff(String account, String unit, String area, Role... roles) {
        return of(account, Map.of("unit", unit, "area", area), roles);
    }

    /** The system of a department. */
    public static String system(String account, String unit) {
        return of(account, Map.of("unit", unit), Role.SYSTEM);
    }

    /** Any account with any further claims; claims given here win, so that a test can spoil a token. */
    public static String of(String account, Map<String, ?> claims, Role... roles) {
        Instant now = InstantSource.system().instant();
        return ISSUED.compute(
                        new Said(account, Map.copyOf(claims), List.of(roles)),
                        (said, before) ->
                                before != null && now.isBefore(before.at().plus(USED_AGAIN))
                                        ? before
                                        : new Issued(signed(account, claims, now, roles), now))
                .token();
    }

    private record Said(String account, Map<String, ?> claims, List<Role> roles) {}

    private record Issued(String token, Instant at) {}

    private static String signed(String account, Map<String, ?> claims, Instant now, Role... roles) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("iss", TestIssuer.ISSUER);
        payload.put("aud", "zhuoluo-api");
        payload.put("sub", UUID.nameUUIDFromBytes(account.getBytes(UTF_8)).toString());
        payload.put("preferred_username", account);
        payload.put("roles", Stream.of(roles).map(Role::claim).toList());
        payload.put("iat", now.getEpochSecond());
        payload.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
        payload.putAll(claims);
        String content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID)) + "." + part(payload);
        return content + "." + base64(TestIssuer.sign(content.getBytes(UTF_8)));
    }

    /** The key as a provider publishes it (JWKS), for tests that play one. */
    public static String keySet() {
        RSAPublicKey key = TestIssuer.rsaKey();
        Map<String, String> jwk = Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                base64(key.getModulus().toByteArray()),
                "e",
                base64(key.getPublicExponent().toByteArray()));
        return json(Map.of("keys", List.of(jwk)));
    }

    private static String part(Map<String, ?> json) {
        return base64(json(json).getBytes(UTF_8));
    }

    private static String json(Map<String, ?> json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a claim: " + json, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
