package org.zhuoluo.assignment.suggestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How classes are learned. */
@ConfigMapping(prefix = "zhuoluo.assignment.suggestion")
interface SuggestionConfig {
    /** How often each instance looks for cases that were decided meanwhile; {@code off} stops it. */
    @WithDefault("5s")
    String learnEvery();

    /** How many cases are learned from in one transaction. */
    @WithDefault("50")
    int batch();
}
