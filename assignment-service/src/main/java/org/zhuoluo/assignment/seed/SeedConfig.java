package org.zhuoluo.assignment.seed;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where reference data comes from. */
@ConfigMapping(prefix = "zhuoluo.assignment")
interface SeedConfig {
    /** A directory with areas.csv, units.csv, posts.csv, issue-types.csv and routing-rules.csv; nothing is loaded without it. */
    Optional<Path> seed();
}
