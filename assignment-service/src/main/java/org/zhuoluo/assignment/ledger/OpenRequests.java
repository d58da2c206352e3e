package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Extensions;
import org.zhuoluo.assignment.assignment.MaterialRequests;

/** What goes on the ledger waits for nothing else: with the reply its duties end, and a request left behind would be nobody's to answer. */
@ApplicationScoped
class OpenRequests {
    private final Extensions extensions;
    private final MaterialRequests material;

    OpenRequests(Extensions extensions, MaterialRequests material) {
        this.extensions = extensions;
        this.material = material;
    }

    void check(Assignment assignment) {
        if (extensions.pendingOf(assignment.id()).isPresent()
                || material.unendedOf(assignment.share()).isPresent()) {
            throw Refusal.of(LedgerProblem.REQUESTS_WAITING);
        }
    }
}
