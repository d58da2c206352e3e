package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aSecondInstanceListensAThousandPortsHigher() {
        var ports = new Ports(Map.of());

        assertThat(ports.of(Program.APPEALS, 1)).isEqualTo(8081);
        assertThat(ports.of(Program.APPEALS, 2)).isEqualTo(9081);
    }

    @Test
    void theOffsetMovesAllPortsAndANameMovesOne() {
        var ports = new Ports(Map.of("ZHUOLUO_PORT_OFFSET", "20000", "ZHUOLUO_PORT_APPEALS_SERVICE", "7000"));

        assertThat(ports.of(Program.GATEWAY)).isEqualTo(28080);
        assertThat(ports.kafkaController()).isEqualTo(29193);
        assertThat(ports.of(Program.APPEALS, 2)).isEqualTo(8000);
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> new Ports(Map.of("ZHUOLUO_PORT_KAFKA", "many")).of(Program.KAFKA))
                .withMessage("ZHUOLUO_PORT_KAFKA must be a number, not 'many'.");
    }

    @Test
    void aTakenPortIsSaidWithItsUserAndTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatExceptionOfType(StackProblem.class)
                    .isThrownBy(() -> Ports.requireFree("appeals-service-2", port))
                    .withMessageContaining("Port " + port + ", which appeals-service-2 needs")
                    .withMessageContaining("ZHUOLUO_PORT_APPEALS_SERVICE=");
        }
    }

    /** Another program may take one of them in between, but not one after the other. */
    @Test
    void aPortGivenBackIsFree() {
        assertThat(Stream.generate(PortsTest::givenBack).limit(5)).anyMatch(PortsTest::isFree);
    }

    private static boolean isFree(int port) {
        try {
            Ports.requireFree("kafka", port);
            return true;
        } catch (StackProblem taken) {
            return false;
        }
    }

    private static int givenBack() {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
