package org.zhuoluo.api.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a verified token is trusted without looking at its signature again. */
@ConfigMapping(prefix = "zhuoluo.identity")
public interface IdentityConfig {
    /** How long a token found genuine is remembered, at most until it expires; 0 verifies every request. */
    @WithDefault("60s")
    Duration remember();

    /** How many tokens are remembered at most. */
    @WithDefault("5000")
    long rememberedTokens();
}
