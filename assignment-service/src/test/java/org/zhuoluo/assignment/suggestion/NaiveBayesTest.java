package org.zhuoluo.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NaiveBayesTest {
    private static final int TRIES = 300;
    private static final String LETTERS = "停水电压税票工资欠薪噪声路桥";

    private final Random random = new Random(20261122);

    @Test
    void aMatterIsTakenForWhatMattersOfItsWordsWere() {
        Learned learned = new Learned()
                .from("园区停电", "两条产线停电，损失很大。", "020102")
                .from("停电没有通知", "夜间停电。", "020102")
                .from("发票申领", "发票限额不够。", "040102");

        assertThat(learned.rank("又停电了", "今天停电三次", 3))
                .extracting(NaiveBayes.Guess::name)
                .containsExactly("020102", "040102");
    }

    @Test
    void ofNothingNothingIsSuggested() {
        assertThat(new Learned().rank("停电", "停电", 3)).isEmpty();
    }

    @Test
    void withoutAnyWordItIsTheClassOfTheMostCases() {
        Learned learned = new Learned().from("甲", "", "A").from("乙", "", "B").from("丙", "", "B");

        assertThat(learned.rank("123", "456", 1)).singleElement().returns("B", NaiveBayes.Guess::name);
    }

    @Test
    void confidencesAreSharesOfOneInTheirOrderHoweverManyClassesThereAre() {
        for (int i = 0; i < TRIES; i++) {
            Learned learned = new Learned();
            int classes = 1 + random.nextInt(6);
            IntStream.range(0, classes * 3).forEach(each -> learned.from(text(), text(), "class" + each % classes));

            List<NaiveBayes.Guess> ranked = learned.rank(text(), text(), Integer.MAX_VALUE);

            assertThat(ranked).hasSize(classes);
            assertThat(ranked.stream().mapToDouble(NaiveBayes.Guess::confidence).sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(ranked)
                    .isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
        }
    }

    @Test
    void theOrderOfLearningMakesNoDifference() {
        for (int i = 0; i < TRIES; i++) {
            List<String[]> cases = new ArrayList<>();
            IntStream.range(0, 8).forEach(each -> cases.add(new String[] {text(), text(), "class" + each % 3}));
            String title = text();
            var one = new Learned();
            cases.forEach(each -> one.from(each[0], each[1], each[2]));
            Collections.shuffle(cases, random);
            var other = new Learned();
            cases.forEach(each -> other.from(each[0], each[1], each[2]));

            assertThat(one.rank(title, "", 3)).isEqualTo(other.rank(title, "", 3));
        }
    }

    @Test
    void oneMoreCaseOfItsWordsNeverMakesAClassLessProbable() {
        for (int i = 0; i < TRIES; i++) {
            Learned learned = new Learned().from(text(), text(), "A").from(text(), text(), "B");
            String title = text();
            String text = text();
            double before = confidence(learned, title, text);

            learned.from(title, text, "A");

            assertThat(confidence(learned, title, text)).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void digitsAndMarksPartTheLettersAndAreNotLearned() {
        assertThat(Bigrams.of("", "电压2026年，电话19900000001不稳ABC"))
                .isEqualTo(Map.of("电压", 1, "电话", 1, "不稳", 1, "稳a", 1, "ab", 1, "bc", 1));
    }

    @Test
    void whatStandsInTheTitleCountsMoreThanWhatStandsInTheText() {
        assertThat(Bigrams.of("停电", "噪声")).isEqualTo(Map.of("停电", 4, "噪声", 1));
    }

    private static double confidence(Learned learned, String title, String text) {
        return learned.rank(title, text, 2).stream()
                .filter(guess -> guess.name().equals("A"))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    private String text() {
        return random.ints(12, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
