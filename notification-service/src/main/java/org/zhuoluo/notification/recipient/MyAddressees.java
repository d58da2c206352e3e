package org.zhuoluo.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.api.scope.Caller;

/** Everything under which the caller can be addressed at this moment: the one scope of every read and of every mark. */
@ApplicationScoped
public class MyAddressees {
    private final SeatsOfAccount seats;
    private final KeyedHash hash;

    MyAddressees(SeatsOfAccount seats, KeyedHash hash) {
        this.seats = seats;
        this.hash = hash;
    }

    /** An account bound to an enterprise sits on no seat of the administration. */
    public List<String> keysOf(Caller caller) {
        Stream<Addressee> mine = caller.enterprise().isPresent()
                ? caller.enterprise().stream().map(hash::of).map(Addressee.Enterprise::new)
                : Stream.concat(Stream.of(new Addressee.Account(caller.account())), seats.of(caller.account()));
        return mine.map(Addressee::key).distinct().toList();
    }
}
