package org.zhuoluo.assignment.seed;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Whoever changes reference data holds this row until the end of the transaction, so that what was checked is still so when it is written. */
@ApplicationScoped
public class ReferenceLock {
    private final EntityManager rows;

    ReferenceLock(EntityManager rows) {
        this.rows = rows;
    }

    @Transactional(MANDATORY)
    public void hold() {
        rows.createNativeQuery("select name from load_lock where name = 'reference' for update", String.class)
                .getSingleResult();
    }
}
