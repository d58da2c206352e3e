package org.zhuoluo.assignment.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.unit.PathCopy;

/** The path of the unit beside each duty. */
@ApplicationScoped
class ObligationPaths implements PathCopy {
    private final Obligations obligations;

    ObligationPaths(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void follow(String from, String to) {
        obligations.update("owner.unitPath = ?1 where owner.unitPath = ?2", to, from);
    }
}
