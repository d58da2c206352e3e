package org.zhuoluo.api.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** Who is calling, as the verified token says: roles, and the enterprise, unit and area that bound what they see. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name the person signs in with. */
    public String account() {
        return claim("preferred_username")
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The identity that never changes; {@code anonymous} without a token. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : claim("sub").orElseGet(this::account);
    }

    public boolean has(Role role) {
        return identity.hasRole(role.claim());
    }

    public boolean hasAny(Role... roles) {
        return Stream.of(roles).anyMatch(this::has);
    }

    /** Refuses whoever has none of these roles. */
    public void require(Role... roles) {
        if (!hasAny(roles)) {
            throw Refusal.of(CommonProblem.FORBIDDEN);
        }
    }

    /** The credit code of the enterprise the account is bound to. */
    public Optional<String> enterprise() {
        return claim("enterprise");
    }

    /** The unit the account belongs to. */
    public Optional<String> unit() {
        return claim("unit");
    }

    /** The area the account answers for, its subtree included; an area code begins with that of its parent. */
    public Optional<String> area() {
        return claim("area");
    }

    private Optional<String> claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        @Nullable Object value = token.getClaim(name);
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
    }
}
