package org.zhuoluo.evaluation.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The enterprise of one appeal without its name: the keyed hash of its credit code, and the alias that people see. */
@Embeddable
public record Appellant(
        @Column(name = "appellant_hash") String hash,
        @Column(name = "appellant_alias") String alias) {}
