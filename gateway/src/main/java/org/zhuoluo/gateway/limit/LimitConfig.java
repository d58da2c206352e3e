package org.zhuoluo.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.regex.Pattern;

/** How much one caller may ask and send. */
@ConfigMapping(prefix = "zhuoluo.gateway.limit")
interface LimitConfig {
    /** How often a caller may ask. */
    Rate rate();

    /** How much a request may carry. */
    Body body();

    /** A bucket per account, or per address for strangers, on each instance of the gateway. */
    interface Rate {
        /** Whether the rate is limited at all. */
        @WithDefault("true")
        boolean enabled();

        /** How many requests a caller may make at once after a pause. */
        @WithDefault("2000")
        int burst();

        /** How many requests a second a caller may make for good. */
        @WithDefault("200")
        int perSecond();

        /** How many callers are kept in mind; the longest silent is forgotten first. */
        @WithDefault("100000")
        long callers();
    }

    /** Apart for uploads, which are the only large requests. */
    interface Body {
        /** The longest body of an ordinary request. */
        @WithDefault("1M")
        MemorySize max();

        /** The longest body of an upload: the largest file that the services take, and its envelope. */
        @WithDefault("21M")
        MemorySize uploadMax();

        /** The paths of uploads, as regular expressions for the whole path. */
        @WithDefault("/api/v1/attachments")
        List<Pattern> uploads();
    }
}
