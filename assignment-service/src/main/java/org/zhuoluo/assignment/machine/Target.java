package org.zhuoluo.assignment.machine;

import java.util.UUID;
import org.zhuoluo.assignment.assignment.AssignmentStatus;

/** An assignment that a number may mean. */
record Target(UUID id, String appealNumber, String unit, int round, AssignmentStatus status) {
    boolean isOpen() {
        return AssignmentStatus.OPEN.contains(status);
    }
}
