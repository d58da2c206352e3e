package org.zhuoluo.assignment.abolition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Signature;

/** That a unit is abolished or merged (单位撤并), and how far its matters are handed on. */
@Entity
@Table(name = "unit_abolition")
class Abolition {
    @Id
    private String unit;

    private String successor;

    @Column(name = "takes_effect_on")
    private LocalDate takesEffectOn;

    @Column(name = "reason_encrypted")
    private String reasonEncrypted;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    private int done;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Abolition() {} // for Hibernate only

    Abolition(String unit, String successor, LocalDate takesEffectOn, String reasonEncrypted, Signature by) {
        this.unit = unit;
        this.successor = successor;
        this.takesEffectOn = takesEffectOn;
        this.reasonEncrypted = reasonEncrypted;
        this.orderedBy = by.account();
        this.orderedAt = by.at();
    }

    /** One more matter is the successor's; counted in the transaction that gives it away. */
    void handedOn() {
        done++;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    String unit() {
        return unit;
    }

    String successor() {
        return successor;
    }

    LocalDate takesEffectOn() {
        return takesEffectOn;
    }

    String reasonEncrypted() {
        return reasonEncrypted;
    }

    String orderedBy() {
        return orderedBy;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    int done() {
        return done;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
