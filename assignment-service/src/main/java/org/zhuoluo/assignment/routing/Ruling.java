package org.zhuoluo.assignment.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a coordinator decided where the rules had nothing to say: who, why, when. */
@Embeddable
record Ruling(
        String coordinator,
        @Column(name = "reason_encrypted") String reasonEncrypted,
        @Column(name = "coordinated_at") Instant at) {}
