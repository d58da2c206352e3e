package org.zhuoluo.api.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the token who calls, as OpenID Connect does, except that a token which was found genuine a moment ago is not verified by signature
 * once more. Measured: verifying costs as much as all else that a service does before it reads its database.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedIdentities implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;

    RememberedIdentities(OidcAuthenticationMechanism oidc, VerifiedTokens verified) {
        this.oidc = oidc;
        this.verified = verified;
    }

    /** Who calls, if the token was found genuine a moment ago; nobody waits for the answer. */
    public Optional<SecurityIdentity> recall(RoutingContext exchange) {
        return Optional.ofNullable(tokenOf(exchange)).flatMap(verified::identityOf);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        return recall(exchange)
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(
                        () -> oidc.authenticate(exchange, providers).invoke(identity -> remember(exchange, identity)));
    }

    private void remember(RoutingContext exchange, @Nullable SecurityIdentity identity) {
        String token = tokenOf(exchange);
        if (token != null && identity != null && !identity.isAnonymous()) {
            verified.remember(token, identity);
        }
    }

    private static @Nullable String tokenOf(RoutingContext exchange) {
        String header = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length())
                : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return oidc.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return oidc.getCredentialTransport(exchange);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
