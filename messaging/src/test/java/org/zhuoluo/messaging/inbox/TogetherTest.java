package org.zhuoluo.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.messaging.sample.SampleFacts.replied;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.INVITING;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.sample.Poison;
import org.zhuoluo.messaging.sample.SampleSubscriptions;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;
import org.zhuoluo.messaging.testing.Topics;

/** Records that share a transaction fare as they would alone. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class TogetherTest {
    private static final int APPEALS = 7;

    private final List<UUID> appeals = Stream.generate(UUID::randomUUID)
            .limit(APPEALS)
            .sorted(Comparator.comparing(UUID::toString))
            .toList();

    @Inject
    Inbox inbox;

    @Inject
    SampleSubscriptions subscriptions;

    @Inject
    Witnesses witnesses;

    @Inject
    StuckRows stuck;

    @Inject
    Poison poison;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void oneThatCannotBeProcessedTakesNobodyWithIt() throws Exception {
        UUID poisoned = appeals.get(3);
        poison.into(poisoned, 1);

        List<Inbox.Outcome> outcomes = receive(subscriptions.watching(), messages(1, "submitted"));

        assertThat(outcomes).containsOnly(Inbox.Outcome.APPLIED, Inbox.Outcome.DEAD);
        assertThat(outcomes.get(3)).isEqualTo(Inbox.Outcome.DEAD);
        assertThat(appeals)
                .allSatisfy(each -> assertThat(witnesses.of(WATCHING, each))
                        .isEqualTo(each.equals(poisoned) ? List.of() : List.of("appeals:1")));
    }

    @Test
    void earlyAndKnownOnesAreToldFromThoseWhoseTurnItIs() throws Exception {
        List<Message> first = messages(1, "submitted");
        List<Message> second = messages(2, "replied");
        receive(subscriptions.watching(), first.subList(0, 2));
        List<Message> mixed =
                List.of(first.get(0), second.get(1), first.get(2), second.get(3)); // known, next, first, early

        assertThat(receive(subscriptions.watching(), mixed))
                .containsExactly(
                        Inbox.Outcome.DUPLICATE, Inbox.Outcome.APPLIED, Inbox.Outcome.APPLIED, Inbox.Outcome.KEPT);

        assertThat(receive(subscriptions.watching(), first.subList(2, 4)))
                .containsExactly(Inbox.Outcome.DUPLICATE, Inbox.Outcome.APPLIED_AND_OTHERS_WAIT);
        assertThat(witnesses.of(WATCHING, appeals.get(3))).containsExactly("appeals:1", "appeals:2");
        assertThat(stuck.about(WATCHING, appeals.get(3))).isEmpty();
    }

    @Test
    void whatAHandlerTellsSaysHowFarItsOwnAppealWas() throws Exception {
        receive(subscriptions.inviting(), messages(1, "submitted"));

        receive(subscriptions.inviting(), messages(2, "replied"));

        assertThat(appeals)
                .allSatisfy(each -> assertThat(witnesses.of(INVITING, each)).containsExactly("appeals:2"));
        String last = appeals.getLast().toString();
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(Topics.readAbout("zhuoluo.evaluations", last))
                        .singleElement()
                        .satisfies(told -> assertThat(Topics.headersOf(told))
                                .containsEntry(Headers.SEQ, "1")
                                .containsEntry(Headers.SEEN, "appeals:2")));
    }

    @Test
    void theyShareATransactionUntilOneOfThemFails() throws Exception {
        Map<String, Object> transactions = new HashMap<>();
        Subscription noting = noting(transactions);

        receive(noting, messages(1, "submitted"));
        assertThat(transactions).hasSize(APPEALS);
        assertThat(Set.copyOf(transactions.values())).hasSize(1);

        UUID poisoned = appeals.getFirst();
        poison.into(poisoned, 2);
        receive(noting, messages(2, "replied"));
        assertThat(Set.copyOf(transactions.values())).hasSize(APPEALS);
    }

    /** Notes in which transaction each appeal was last handled. */
    private Subscription noting(Map<String, Object> transactions) {
        Consumer<Received<?>> note = received -> {
            transactions.put(String.valueOf(received.appealId()), transaction.getTransactionKey());
            poison.taste(received);
        };
        var builder = Subscription.named("noting-" + appeals.getFirst())
                .on(AppealSubmitted.class, note::accept)
                .on(AppealReplied.class, note::accept);
        EventTypes.ofFamily(EventTypes.familyOf(AppealSubmitted.class)).stream()
                .filter(type -> type != AppealSubmitted.class && type != AppealReplied.class)
                .forEach(builder::ignoring);
        return builder.build();
    }

    private List<Inbox.Outcome> receive(Subscription subscription, List<Message> messages) throws Exception {
        List<Inbox.Outcome> outcomes = new ArrayList<>();
        inbox.receive(subscription, messages, (message, outcome) -> outcomes.add(outcome));
        return outcomes;
    }

    private List<Message> messages(long seq, String what) {
        return appeals.stream()
                .map(appeal -> message(what.equals("replied") ? replied(appeal) : submitted(appeal), seq))
                .toList();
    }

    private static Message message(AboutAppeal event, long seq) {
        Map<String, String> headers = Facts.headersOf(event, seq, "");
        var place = new Message.Place("zhuoluo.appeals", 0, seq);
        return Message.read(
                event.appealId().toString(), headers, EventJson.write(event).getBytes(UTF_8), place);
    }
}
