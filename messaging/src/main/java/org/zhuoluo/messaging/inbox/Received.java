package org.zhuoluo.messaging.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.DomainEvent;
import org.zhuoluo.messaging.contract.Source;

/**
 * A fact whose turn has come, as a handler gets it: neither a duplicate nor early.
 *
 * @param appealId the appeal that it tells about; none for reference data
 * @param seq its number among the facts of its source about the appeal; 0 for reference data
 * @param seen what its producer had applied of other sources
 */
public record Received<E extends DomainEvent>(
        UUID id,
        String type,
        Source source,
        @Nullable UUID appealId,
        long seq,
        Map<Source, Long> seen,
        Instant time,
        E event) {}
