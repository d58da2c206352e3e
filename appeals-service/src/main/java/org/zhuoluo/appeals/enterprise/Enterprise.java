package org.zhuoluo.appeals.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** An enterprise, known by its unified social credit code. */
@Entity
public class Enterprise {
    @Id
    private String creditCode;

    private String name;
    private String area;
    private String industry;

    @Enumerated(EnumType.STRING)
    private EnterpriseSize size;

    private String contactNameEncrypted;
    private String contactPhoneEncrypted;
    private String contactPhoneHash;

    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {} // for Hibernate only

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public String area() {
        return area;
    }

    public String industry() {
        return industry;
    }

    public EnterpriseSize size() {
        return size;
    }

    public String contactNameEncrypted() {
        return contactNameEncrypted;
    }

    public String contactPhoneEncrypted() {
        return contactPhoneEncrypted;
    }
}
