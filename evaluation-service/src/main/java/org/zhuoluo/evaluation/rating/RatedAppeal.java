package org.zhuoluo.evaluation.rating;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

/** What this service keeps of an appeal that may be rated one day: whose it is (as a keyed hash), where, and whether that is confidential. */
@Entity
@Table(name = "rated_appeal")
public class RatedAppeal {
    @Id
    @JdbcTypeCode(Types.CHAR)
    private UUID id;

    private String number;
    private String area;
    private boolean confidential;

    @Embedded
    private Appellant appellant;

    @SuppressWarnings("NullAway.Init")
    protected RatedAppeal() {} // for Hibernate only

    RatedAppeal(AppealId id, String number, String area, boolean confidential, Appellant appellant) {
        this.id = id.value();
        this.number = number;
        this.area = area;
        this.confidential = confidential;
        this.appellant = appellant;
    }

    AppealId id() {
        return new AppealId(id);
    }

    String number() {
        return number;
    }

    String area() {
        return area;
    }

    boolean confidential() {
        return confidential;
    }

    Appellant appellant() {
        return appellant;
    }
}
