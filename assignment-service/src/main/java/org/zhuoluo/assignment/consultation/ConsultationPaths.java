package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.assignment.unit.PathCopy;

/** The paths of the unit that convened and of those at the table, beside each consultation. */
@ApplicationScoped
class ConsultationPaths implements PathCopy {
    private final Consultations consultations;

    ConsultationPaths(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void follow(String from, String to) {
        consultations.update("convener.path = ?1 where convener.path = ?2", to, from);
        consultations
                .getEntityManager()
                .createNativeQuery("update consultation_participant set unit_path = ?1 where unit_path = ?2")
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }
}
