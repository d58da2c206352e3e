package org.zhuoluo.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.unit.PathCopy;

/** The path of the unit beside each hand-up. */
@ApplicationScoped
class HandUpPaths implements PathCopy {
    private final HandUps handUps;

    HandUpPaths(HandUps handUps) {
        this.handUps = handUps;
    }

    @Override
    public void follow(String from, String to) {
        handUps.update("unitPath = ?1 where unitPath = ?2", to, from);
    }
}
