package org.zhuoluo.assignment.machine;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.assignment.assignment.Signature;

/** A mapping as somebody set it; versions are added and never changed, updates point to them. */
@Entity
@Table(name = "status_mapping")
class StoredMapping {
    @EmbeddedId
    private Key key;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "status_mapping_line",
            joinColumns = {@JoinColumn(name = "unit"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    private List<MappingLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredMapping() {} // for Hibernate only

    StoredMapping(Key key, List<MappingLine> lines, Signature by) {
        this.key = key;
        this.lines = new ArrayList<>(lines);
        this.setBy = by.account();
        this.setAt = by.at();
    }

    StatusMapping toMapping() {
        return new StatusMapping(key.version(), List.copyOf(lines));
    }

    Key key() {
        return key;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    /** Whose, and which. */
    @Embeddable
    record Key(String unit, int version) {}
}
