package org.zhuoluo.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps of a submitted appeal what its invitations will need; the credit code is hashed and let go. */
@ApplicationScoped
class KeepAppeal {
    private final RatedAppeals appeals;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    KeepAppeal(RatedAppeals appeals, FieldCipher cipher, KeyedHash hash) {
        this.appeals = appeals;
        this.cipher = cipher;
        this.hash = hash;
    }

    void on(Received<AppealSubmitted> received) {
        var event = received.event();
        var creditCode =
                cipher.decrypt(event.appellantEncrypted(), event.appealId().toString());
        appeals.persist(new RatedAppeal(
                new AppealId(event.appealId()),
                event.appealNumber(),
                event.area(),
                event.confidential(),
                new Appellant(hash.of(creditCode), event.appellantAlias())));
    }
}
