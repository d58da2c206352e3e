package org.zhuoluo.assignment.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a clerk was suggested last for an appeal, and what was decided. */
@Entity
@Table(name = "class_suggestion")
class GivenSuggestion {
    @Id
    @Column(name = "appeal_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    private String area;

    @Column(name = "first_type")
    private String first;

    @Column(name = "second_type")
    private @Nullable String second;

    @Column(name = "third_type")
    private @Nullable String third;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "decided_type")
    private @Nullable String decided;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected GivenSuggestion() {} // for Hibernate only

    GivenSuggestion(UUID appealId, String area, List<String> issueTypes, Instant givenAt) {
        this.appealId = appealId;
        this.area = area;
        this.first = issueTypes.getFirst();
        this.second = orNone(issueTypes, 1);
        this.third = orNone(issueTypes, 2);
        this.givenAt = givenAt;
    }

    private static @Nullable String orNone(List<String> issueTypes, int place) {
        return issueTypes.size() > place ? issueTypes.get(place) : null;
    }

    /** The newest is what the clerk saw when deciding; after that it is history. */
    void give(List<String> issueTypes, Instant at) {
        if (decidedAt == null) {
            first = issueTypes.getFirst();
            second = orNone(issueTypes, 1);
            third = orNone(issueTypes, 2);
            givenAt = at;
        }
    }

    void decide(String issueType, Instant at) {
        if (decidedAt == null) {
            decided = issueType;
            decidedAt = at;
        }
    }
}
