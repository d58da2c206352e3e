package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.messaging.sample.SampleFacts.accepted;
import static org.zhuoluo.messaging.sample.SampleFacts.rated;
import static org.zhuoluo.messaging.sample.SampleFacts.submitted;
import static org.zhuoluo.messaging.sample.SampleSubscriptions.WATCHING;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentConsultationConcluded;
import org.zhuoluo.messaging.contract.AssignmentConsultationConvened;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;
import org.zhuoluo.messaging.contract.AssignmentExtensionDecided;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.messaging.contract.AssignmentLedgerAsked;
import org.zhuoluo.messaging.contract.AssignmentLedgerRefused;
import org.zhuoluo.messaging.contract.AssignmentLedgerReported;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.contract.AssignmentMaterialGiven;
import org.zhuoluo.messaging.contract.AssignmentMaterialLapsed;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.contract.AssignmentPlanMade;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentPutOnLedger;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentReplySentBack;
import org.zhuoluo.messaging.contract.AssignmentReplySubmitted;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.messaging.contract.AssignmentSignOffAsked;
import org.zhuoluo.messaging.contract.AssignmentSignOffDecided;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.contract.AssignmentStepReported;
import org.zhuoluo.messaging.contract.AssignmentStruckOff;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.sample.SampleSubscriptions;
import org.zhuoluo.messaging.sample.Witnesses;
import org.zhuoluo.messaging.testing.EmbeddedBroker;
import org.zhuoluo.messaging.testing.Facts;
import org.zhuoluo.messaging.testing.Topics;

/** Every record goes through the broker: the wiring is part of what is tested. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@WithTestResource(EmbeddedBroker.class)
class InboxTest {
    private final UUID appeal = UUID.randomUUID();

    @Inject
    Witnesses witnesses;

    @Inject
    StuckRows stuck;

    @Inject
    Drain drain;

    @Inject
    SampleSubscriptions subscriptions;

    @Test
    void aFactThatComesTwiceIsAppliedOnce() {
        Map<String, String> headers = Facts.headersOf(submitted(appeal), 1, "");
        for (int i = 0; i < 3; i++) {
            Topics.publish("zhuoluo.appeals", appeal.toString(), EventJson.write(submitted(appeal)), headers);
        }
        Facts.publish(accepted(appeal), 2);

        awaitWitnessed("appeals:1", "appeals:2");
    }

    @Test
    void factsOutOfOrderAreAppliedInOrder() {
        Facts.publish(accepted(appeal), 3);
        Facts.publish(accepted(appeal), 2);
        awaitStuck("appeals:3 PARKED EARLY appeals:2", "appeals:2 PARKED EARLY appeals:1");

        Facts.publish(submitted(appeal), 1);

        awaitWitnessed("appeals:1", "appeals:2", "appeals:3");
        assertThat(stuck.about(WATCHING, appeal)).isEmpty();
    }

    @Test
    void aRatingThatOvertookTheReplyWaitsForIt() {
        Facts.publish(rated(appeal), 1, "appeals:2,assignments:9");
        awaitStuck("evaluations:1 PARKED EARLY appeals:2");

        Facts.publish(submitted(appeal), 1);
        Facts.publish(accepted(appeal), 2);

        awaitWitnessed("appeals:1", "appeals:2", "evaluations:1");
    }

    @Test
    void aGapHoldsWhatComesAfterItAndNobodyElse() {
        UUID other = UUID.randomUUID();
        Facts.publish(submitted(appeal), 1);
        Facts.publish(accepted(appeal), 3);
        Facts.publish(submitted(other), 1);

        await().atMost(Patience.LONG).until(() -> witnesses.of(WATCHING, other), List.of("appeals:1")::equals);
        awaitStuck("appeals:3 PARKED EARLY appeals:2");
        assertThat(witnesses.of(WATCHING, appeal)).containsExactly("appeals:1");
    }

    @Test
    void aTypeOfANewerVersionWaitsForTheUpgrade() throws Exception {
        var cancelled = new AssignmentCancelled(
                appeal,
                "2026-000001-7",
                appeal,
                1,
                "U-WATER",
                "withdrawn",
                rated(appeal).ratedAt());
        Map<String, String> headers = Facts.headersOf(accepted(appeal), 1, "");
        headers.put(Headers.TYPE, "assignment.cancelled.v1");
        Topics.publish("zhuoluo.appeals", appeal.toString(), EventJson.write(cancelled), headers);
        Facts.publish(accepted(appeal), 2);
        awaitStuck("appeals:1 PARKED UNKNOWN_TYPE", "appeals:2 PARKED EARLY appeals:1");

        drain.about(upgraded(), appeal.toString());

        awaitWitnessed("appeals:1", "appeals:2");
        assertThat(stuck.about(WATCHING, appeal)).isEmpty();
    }

    @Test
    void aForeignRecordIsPassedOver() {
        Topics.publish("zhuoluo.appeals", appeal.toString(), "hello", Map.of());
        Topics.publish(
                "zhuoluo.appeals",
                appeal.toString(),
                "{}",
                Map.of(Headers.SOURCE, "https://elsewhere", Headers.TYPE, "x"));
        Facts.publish(submitted(appeal), 1);

        awaitWitnessed("appeals:1");
        assertThat(stuck.about(WATCHING, appeal)).isEmpty();
    }

    @Test
    void anUnreadableEnvelopeOfOursIsShownToTheOperatorAndStopsNobody() {
        Map<String, String> headers = Facts.headersOf(submitted(appeal), 1, "");
        headers.put(Headers.SEQ, "one");
        Topics.publish("zhuoluo.appeals", appeal.toString(), EventJson.write(submitted(appeal)), headers);
        Facts.publish(submitted(appeal), 1);

        awaitWitnessed("appeals:1");
        assertThat(stuck.about(WATCHING, appeal))
                .singleElement()
                .asString()
                .startsWith("appeals:0 DEAD org.zhuoluo.messaging.envelope.UnreadableEvent");
    }

    @Test
    void referenceDataIsAppliedOnceEach() {
        var area = new AreaDefined("3399" + appeal.toString().substring(0, 4), 1, null, "云州市", "Yunzhou");
        String id = Facts.publish(area);
        Map<String, String> again = Facts.headersOf(submitted(appeal), 0, "");
        again.put(Headers.ID, id);
        again.put(Headers.TYPE, "area.defined.v1");
        again.remove(Headers.SEQ);
        Topics.publish("zhuoluo.reference", area.referenceKey(), EventJson.write(area), again);
        Facts.publish(new AreaDefined(area.code(), 2, null, "云州市", "Yunzhou"));

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(witnesses.idsOf(WATCHING)).contains(id));
        assertThat(witnesses.idsOf(WATCHING)).containsOnlyOnce(id);
    }

    @Test
    void sourcesThatRaceForOneAppealNeverMissEachOther() {
        List<UUID> appeals = Stream.generate(UUID::randomUUID).limit(60).toList();
        for (UUID each : appeals) {
            Facts.publish(submitted(each), 1);
            Facts.publish(rated(each), 1, "appeals:2");
            Facts.publish(accepted(each), 2, "evaluations:0");
            Facts.publish(accepted(each), 3, "evaluations:1");
        }

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(appeals)
                        .allSatisfy(each -> assertThat(witnesses.of(WATCHING, each))
                                .containsExactly("appeals:1", "appeals:2", "evaluations:1", "appeals:3")));
    }

    private Subscription upgraded() {
        return subscriptions
                .watchingBuilder()
                .on(AssignmentCancelled.class, received -> witnesses.witness(WATCHING, received))
                .ignoring(
                        AssignmentMade.class,
                        AssignmentSigned.class,
                        AssignmentProgressReported.class,
                        AssignmentReplyPublished.class,
                        AssignmentReplySubmitted.class,
                        AssignmentReplySentBack.class,
                        AssignmentSignOffAsked.class,
                        AssignmentSignOffDecided.class,
                        AssignmentReturned.class,
                        AssignmentRuled.class,
                        AssignmentTransferred.class,
                        AssignmentContactRecorded.class,
                        AssignmentAssistanceAsked.class,
                        AssignmentOpinionGiven.class,
                        ObligationOpened.class,
                        ObligationMet.class,
                        ObligationVoided.class,
                        ObligationPaused.class,
                        ObligationResumed.class,
                        ObligationTransferred.class,
                        ObligationTakenOver.class,
                        ObligationRescheduled.class,
                        AssignmentExtensionRequested.class,
                        AssignmentExtensionDecided.class,
                        AssignmentMaterialAsked.class,
                        AssignmentMaterialGiven.class,
                        AssignmentMaterialLapsed.class,
                        AssignmentLedgerAsked.class,
                        AssignmentLedgerRefused.class,
                        AssignmentPutOnLedger.class,
                        AssignmentLedgerReported.class,
                        AssignmentResumed.class,
                        AssignmentStruckOff.class,
                        AssignmentPlanMade.class,
                        AssignmentStepReported.class,
                        AssignmentConsultationConvened.class,
                        AssignmentConsultationConcluded.class,
                        ObligationLapsed.class)
                .build();
    }

    private void awaitWitnessed(String... facts) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(witnesses.of(WATCHING, appeal)).containsExactly(facts));
    }

    private void awaitStuck(String... lines) {
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(stuck.about(WATCHING, appeal)).containsExactlyInAnyOrder(lines));
    }
}
