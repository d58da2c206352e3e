package org.zhuoluo.assignment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who takes the A seat of a post over, from which day on. */
@Embeddable
public record Succession(
        @Column(name = "next_holder") String account,
        @Column(name = "next_holder_from") LocalDate from) {}
