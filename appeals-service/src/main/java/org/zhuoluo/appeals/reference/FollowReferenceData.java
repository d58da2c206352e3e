package org.zhuoluo.appeals.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.IssueTypeDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps the copies as assignment-service publishes them. */
@ApplicationScoped
public class FollowReferenceData {
    private final EntityManager rows;

    FollowReferenceData(EntityManager rows) {
        this.rows = rows;
    }

    public void onArea(Received<AreaDefined> received) {
        AreaDefined defined = received.event();
        AreaCopy copy = rows.find(AreaCopy.class, defined.code());
        if (copy == null) {
            rows.persist(new AreaCopy(defined));
        } else {
            copy.follow(defined);
        }
    }

    public void onIssueType(Received<IssueTypeDefined> received) {
        IssueTypeDefined defined = received.event();
        if (rows.find(IssueTypeCopy.class, IssueTypeCopy.versionOf(defined)) == null) {
            rows.persist(new IssueTypeCopy(defined));
        }
    }

    public void onUnit(Received<UnitDefined> received) {
        UnitDefined defined = received.event();
        UnitCopy copy = rows.find(UnitCopy.class, defined.code());
        if (copy == null) {
            rows.persist(new UnitCopy(defined));
        } else {
            copy.follow(defined);
        }
    }
}
