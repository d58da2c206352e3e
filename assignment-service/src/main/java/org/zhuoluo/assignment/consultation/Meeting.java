package org.zhuoluo.assignment.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What people are called together for; its words are encrypted for the appeal. */
@Embeddable
record Meeting(
        @Column(name = "held_at") Instant heldAt,
        @Column(name = "place_encrypted") String placeEncrypted,
        @Column(name = "agenda_encrypted") String agendaEncrypted) {}
