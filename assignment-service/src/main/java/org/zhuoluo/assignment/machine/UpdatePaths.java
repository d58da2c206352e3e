package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.unit.PathCopy;

/** The path of the unit beside each update of its systems. */
@ApplicationScoped
class UpdatePaths implements PathCopy {
    private final StatusUpdates updates;

    UpdatePaths(StatusUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void follow(String from, String to) {
        updates.update("unitPath = ?1 where unitPath = ?2", to, from);
    }
}
