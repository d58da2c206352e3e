package org.zhuoluo.endtoend.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicChecksTest {
    private static final String SOURCE = "urn:zhuoluo:appeals";
    private static final DrivenAppeal APPEAL = new DrivenAppeal("appeal-1", "enterprise1", 1);

    private final List<TopicRecord> whole = new ArrayList<>(List.of(
            record("e1", "appeal.submitted.v1", 1),
            record("e2", "appeal.accepted.v1", 2),
            record("e3", "appeal.replied.v1", 3),
            record("e4", "appeal.closed.v1", 4)));

    @Test
    void aWholeTopicPasses() {
        var checks = new TopicChecks(whole);

        assertThat(checks.withoutGaps().isPassed()).isTrue();
        assertThat(checks.firstOccurrencesInOrder().isPassed()).isTrue();
        assertThat(checks.oneFactPerNumber().isPassed()).isTrue();
        assertThat(checks.repeats()).isZero();
    }

    @Test
    void aLostFactLeavesAGap() {
        whole.remove(1);

        assertThat(new TopicChecks(whole).withoutGaps().missing()).containsExactly(SOURCE + " about appeal-1 number 2");
    }

    @Test
    void aLostFirstFactLeavesAGapToo() {
        whole.removeFirst();

        assertThat(new TopicChecks(whole).withoutGaps().isPassed()).isFalse();
    }

    @Test
    void factsThatOvertakeEachOtherAreOutOfOrder() {
        whole.addFirst(whole.remove(2));

        assertThat(new TopicChecks(whole).firstOccurrencesInOrder().surplus())
                .containsExactly(SOURCE + " about appeal-1 number 1 after 3");
    }

    @Test
    void aRepeatedDeliveryIsLegalAndCounted() {
        whole.add(2, whole.get(0));
        whole.add(whole.get(1));

        var checks = new TopicChecks(whole);

        assertThat(checks.withoutGaps().isPassed()).isTrue();
        assertThat(checks.firstOccurrencesInOrder().isPassed()).isTrue();
        assertThat(checks.oneFactPerNumber().isPassed()).isTrue();
        assertThat(checks.repeats()).isEqualTo(2);
    }

    @Test
    void twoFactsUnderOneNumberAreAFault() {
        whole.add(record("e5", "appeal.closed.v1", 4));

        assertThat(new TopicChecks(whole).oneFactPerNumber().surplus()).hasSize(1);
    }

    @Test
    void oneFactUnderTwoNumbersIsAFault() {
        whole.add(record("e4", "appeal.closed.v1", 5));

        assertThat(new TopicChecks(whole).oneFactPerNumber().surplus()).containsExactly("e4 has two numbers");
    }

    @Test
    void aFactPublishedTwiceUnderNewIdentitiesIsAnEffectDoubled() {
        whole.add(record("e5", "appeal.closed.v1", 5));

        assertThat(new TopicChecks(whole).allEvents(List.of(APPEAL)).surplus())
                .containsExactly("appeal-1 appeal.closed.v1");
    }

    @Test
    void factsThatNobodyPublishedAreLost() {
        assertThat(new TopicChecks(whole).allEvents(List.of(APPEAL)).missing())
                .contains("appeal-1 assignment.made.v1", "appeal-1 evaluation.rated.v1")
                .doesNotContain("appeal-1 appeal.closed.v1", "appeal-1 appeal.reopened.v1");
    }

    private static TopicRecord record(String id, String type, long seq) {
        return new TopicRecord("zhuoluo.appeals", 0, seq, "appeal-1", id, type, SOURCE, seq);
    }
}
