package org.zhuoluo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.messaging.sample.LoneParts;

class MessagingConfigTest {
    private final MessagingConfig config = LoneParts.config(Map.of());

    @Test
    void theDefaultsAreThoseOfTheReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme)
                .contains(row("enabled", config.enabled()))
                .contains(row("rebuild", config.rebuild()))
                .contains(row("relay.enabled", config.relay().enabled()))
                .contains(row("relay.batch", config.relay().batch()))
                .contains(row("relay.poll", config.relay().poll()))
                .contains(row("relay.gather", config.relay().gather()))
                .contains(row("relay.lease", config.relay().lease()))
                .contains(row("relay.renewal", config.relay().renewal()))
                .contains(row("relay.candidacy", config.relay().candidacy()))
                .contains(row("inbox.enabled", config.inbox().enabled()))
                .contains(row("inbox.threads", config.inbox().threads()))
                .contains(row("inbox.poll-records", config.inbox().pollRecords()))
                .contains(row("inbox.batch", config.inbox().batch()))
                .contains(row("inbox.tries", config.inbox().tries()))
                .contains(row("inbox.retry-pause", config.inbox().retryPause()))
                .contains(row("inbox.fault-pause", config.inbox().faultPause()))
                .contains(row("inbox.longest-fault-pause", config.inbox().longestFaultPause()))
                .contains(row("inbox.session-timeout", config.inbox().sessionTimeout()))
                .contains(row("inbox.sweep", config.inbox().sweep()))
                .contains(row("inbox.parked-alarm", config.inbox().parkedAlarm()))
                .contains(row("topics.partitions", config.topics().partitions()))
                .contains(row("topics.retention", config.topics().retention()))
                .contains(row("metrics.every", config.metrics().every()));
        assertThat(config.topics().replicationFactor()).isEmpty();
    }

    private static String row(String key, Object value) {
        return "| `zhuoluo.messaging." + key + "` | `" + (value instanceof Duration length ? written(length) : value)
                + "` |";
    }

    private static String written(Duration length) {
        if (length.toMillis() % 1_000 != 0) {
            return length.toMillis() + "ms";
        }
        if (length.compareTo(Duration.ofDays(1)) >= 0) {
            return length.toDays() + "d";
        }
        return length.compareTo(Duration.ofMinutes(1)) >= 0 ? length.toMinutes() + "m" : length.toSeconds() + "s";
    }
}
