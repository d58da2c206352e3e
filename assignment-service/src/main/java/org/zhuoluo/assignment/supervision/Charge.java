package org.zhuoluo.assignment.supervision;

import java.util.UUID;
import org.zhuoluo.assignment.unit.Addressee;

/**
 * An assignment as the duties know it.
 *
 * @param share the share of the matter that it carries on: its own id, or that of the first assignment in a chain of units
 * @param to the unit that has it
 */
public record Charge(UUID assignment, UUID share, Addressee to) {
    boolean isHandedOn() {
        return !assignment.equals(share);
    }
}
