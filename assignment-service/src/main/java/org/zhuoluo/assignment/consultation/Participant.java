package org.zhuoluo.assignment.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.zhuoluo.assignment.unit.Addressee;

/** A unit at the table, and the post that is told. */
@Embeddable
record Participant(String unit, @Column(name = "unit_path") String unitPath, String post) {
    static Participant of(Addressee invited) {
        return new Participant(invited.unit(), invited.unitPath(), invited.post());
    }
}
