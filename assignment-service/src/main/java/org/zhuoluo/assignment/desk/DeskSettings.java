package org.zhuoluo.assignment.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.Signature;

/** How the desk of a unit works, and of the units below it that have said nothing of their own. */
@Entity
@Table(name = "desk_settings")
class DeskSettings {
    /** The version of settings that nobody has made yet; no row has it. */
    static final long NONE = 0;

    @Id
    private String unit;

    @Column(name = "reviews_replies")
    private boolean reviewsReplies;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DeskSettings() {} // for Hibernate only

    @SuppressWarnings("NullAway.Init") // it says nothing before it is set
    DeskSettings(String unit) {
        this.unit = unit;
    }

    void set(boolean newReviewsReplies, Signature by) {
        reviewsReplies = newReviewsReplies;
        changedBy = by.account();
        changedAt = by.at();
    }

    String unit() {
        return unit;
    }

    /** Whether a second person publishes what one has written. */
    boolean reviewsReplies() {
        return reviewsReplies;
    }

    long version() {
        return version + 1; // a new row has 0
    }
}
