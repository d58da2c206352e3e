package org.zhuoluo.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** The settings of outbox, inbox and topics. */
@ConfigMapping(prefix = "zhuoluo.messaging")
public interface MessagingConfig {
    /** Whether this process talks to the broker at all; without it facts are still appended and wait in the outbox. */
    @WithDefault("true")
    boolean enabled();

    /** Whether this process starts by applying everything again into an empty schema, silently, until it is where the last run was. */
    @WithDefault("false")
    boolean rebuild();

    Relay relay();

    Inbox inbox();

    Topics topics();

    Metrics metrics();

    /** How facts leave. */
    interface Relay {
        /** Whether this process stands for the relay. */
        @WithDefault("true")
        boolean enabled();

        /** How many facts are sent and acknowledged together at most. */
        @WithDefault("500")
        int batch();

        /** How often the outbox is looked at when no commit of this process woke the relay. */
        @WithDefault("100ms")
        Duration poll();

        /** The shortest time from one sending to the next: under load more facts share a round trip, and the first one waits for nobody. */
        @WithDefault("10ms")
        Duration gather();

        /** How long the right to send lasts unless renewed; a dead relay is replaced after this and {@link #candidacy}. */
        @WithDefault("4s")
        Duration lease();

        /** How often the right to send is renewed. */
        @WithDefault("1s")
        Duration renewal();

        /** How often a process without the right to send asks for it. */
        @WithDefault("500ms")
        Duration candidacy();
    }

    /** How facts arrive. */
    interface Inbox {
        /** Whether this process consumes. */
        @WithDefault("true")
        boolean enabled();

        /** Kafka consumers for each subscription in this process; more than the topics have partitions is waste. */
        @WithDefault("1")
        int threads();

        /** How many records are taken from the broker at once. */
        @WithDefault("200")
        int pollRecords();

        /** How many of them, each about another appeal, are applied in one transaction at most; 1 applies each in its own. */
        @WithDefault("25")
        int batch();

        /** How often a record that a handler cannot process is tried before it is dead. */
        @WithDefault("3")
        int tries();

        /** The pause before the second try, doubled before each further one. */
        @WithDefault("200ms")
        Duration retryPause();

        /** The pause after the database failed us, doubled up to {@link #longestFaultPause}; such a record is tried for ever. */
        @WithDefault("250ms")
        Duration faultPause();

        /** The longest pause between two tries while the database is away. */
        @WithDefault("5s")
        Duration longestFaultPause();

        /** After how long without a sign of life a consumer's partitions go to another instance. */
        @WithDefault("10s")
        Duration sessionTimeout();

        /** How often parked records are examined again even though nothing seems to have happened. */
        @WithDefault("5s")
        Duration sweep();

        /** How long a record may be parked before someone is woken. */
        @WithDefault("2m")
        Duration parkedAlarm();
    }

    /** The topics that this library creates when they are not there. */
    interface Topics {
        @WithDefault("12")
        int partitions();

        /** Copies of each partition; the broker's own default if not set. */
        OptionalInt replicationFactor();

        /** How long facts stay on the topics; reference data stays for ever, compacted. */
        @WithDefault("1095d")
        Duration retention();
    }

    /** The figures that are read from the tables. */
    interface Metrics {
        /** How often. */
        @WithDefault("10s")
        Duration every();
    }
}
