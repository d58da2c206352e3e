package org.zhuoluo.appeals.enterprise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "zhuoluo.appeals")
interface SeedConfig {
    /** The folder that holds enterprises.csv, read at every start; nothing is seeded without it. */
    @WithName("seed")
    Optional<Path> folder();
}
