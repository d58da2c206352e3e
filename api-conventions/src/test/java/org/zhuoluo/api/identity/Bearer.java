package org.zhuoluo.api.identity;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A verified token with the claims that a test wants. */
record Bearer(String name, Map<String, ?> claims) implements JsonWebToken {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.copyOf(claims.keySet());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"
    }) // the interface asks for it; a test knows the types of its claims
    public <T> T getClaim(String claim) {
        return (T) claims.get(claim);
    }
}
