package org.zhuoluo.appeals.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What may be uploaded, and how long what belongs to nothing is kept. */
@ConfigMapping(prefix = "zhuoluo.attachment")
interface AttachmentConfig {
    /** The largest file; {@code quarkus.http.limits.max-body-size} must leave room for the envelope. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** The types taken, as found by content. */
    @WithDefault(
            "image/jpeg,image/png,image/gif,image/bmp,image/webp,image/heic,application/pdf,application/msword,application/vnd.ms-excel,"
                    + "application/vnd.ms-powerpoint,application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                    + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                    + "application/vnd.openxmlformats-officedocument.presentationml.presentation,audio/mpeg,audio/mp4,audio/amr,"
                    + "audio/vnd.wave,video/mp4,video/quicktime")
    List<String> types();

    /** How many files that belong to nothing one account may have. */
    @WithDefault("100")
    int unboundAtMost();

    /** How long a file may belong to nothing: a draft may lie for weeks. */
    @WithDefault("30d")
    Duration unboundKept();

    /** After how long an upload that was not finished is given up. */
    @WithDefault("15m")
    Duration unfinishedKept();

    /** How often what was given up, or belongs to nothing for too long, is removed. */
    @WithDefault("5m")
    Duration sweptEvery();

    /** How often files that no row knows of are looked for: it looks at all of them. */
    @WithDefault("24h")
    Duration strayedLookedForEvery();
}
