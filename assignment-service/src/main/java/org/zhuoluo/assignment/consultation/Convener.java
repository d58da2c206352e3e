package org.zhuoluo.assignment.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * For which unit somebody calls others together.
 *
 * @param path only of a unit whose head does it for its own matter; whoever answers for the area does it for the area
 */
@Embeddable
record Convener(
        @Column(name = "convener_unit") String unit,

        @Column(name = "convener_path") @Nullable String path) {}
