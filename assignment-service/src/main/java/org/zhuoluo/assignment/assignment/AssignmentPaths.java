package org.zhuoluo.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.unit.PathCopy;

/** The path of the unit beside each assignment; with a new version, so that nobody who has read the old path writes it back. */
@ApplicationScoped
class AssignmentPaths implements PathCopy {
    private final Assignments assignments;

    AssignmentPaths(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void follow(String from, String to) {
        assignments.update(
                "handover.unitPath = ?1, version = version + 1 where open in (true, false) and handover.unitPath = ?2",
                to,
                from); // both, because the index of a unit's desk begins with it
    }
}
