package org.zhuoluo.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class IssuerAwayTest {
    @Test
    void aTokenWhoseKeysCannotBeFetchedIsNotCalledBad() {
        var failure = new AuthenticationFailedException(
                new IllegalStateException(new ConnectException("Connection refused")));

        assertThat(Identification.isIssuerAway(failure)).isTrue();
    }

    @Test
    void aForgedTokenIs() {
        assertThat(Identification.isIssuerAway(new AuthenticationFailedException("bad signature")))
                .isFalse();
    }
}
