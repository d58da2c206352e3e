package org.zhuoluo.api.time;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What makes a running system a trial. */
@ConfigMapping(prefix = "zhuoluo.trial")
public interface TrialConfig {
    /** The file that holds how far business time is ahead, shared by all processes of the trial; none outside a trial. */
    Optional<Path> clockFile();
}
