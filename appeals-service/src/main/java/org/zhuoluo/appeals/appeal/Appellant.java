package org.zhuoluo.appeals.appeal;

import jakarta.persistence.Embeddable;

/** Whose appeal it is and whom to talk to; name and telephone rest encrypted, the telephone with a keyed hash to be found by. */
@Embeddable
public record Appellant(
        String creditCode,
        String alias,
        String contactNameEncrypted,
        String contactPhoneEncrypted,
        String contactPhoneHash) {}
