package org.zhuoluo.assignment.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.matter.Matters;

/** Forgets all that was learned and learns it anew from the cases there are. */
@ApplicationScoped
class RelearnClasses {
    private final ClassModel model;
    private final Matters matters;

    RelearnClasses(ClassModel model, Matters matters) {
        this.model = model;
        this.matters = matters;
    }

    /** How many cases will be learned from again. */
    @Transactional
    int relearn() {
        model.letOthersWait();
        model.forget();
        return matters.teachAgain();
    }
}
