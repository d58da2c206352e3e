package org.zhuoluo.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.zhuoluo.api.problem.Language.EN;
import static org.zhuoluo.api.problem.Language.ZH;
import static org.zhuoluo.notification.template.NoticeTemplate.CONSULTATION;
import static org.zhuoluo.notification.template.NoticeTemplate.GIVEN_TO_UNIT;
import static org.zhuoluo.notification.template.NoticeTemplate.RATED;
import static org.zhuoluo.notification.template.NoticeTemplate.REPLIED;
import static org.zhuoluo.notification.template.NoticeTemplate.RETURN_TO_RULE;
import static org.zhuoluo.notification.template.NoticeTemplate.TO_ASSIST;
import static org.zhuoluo.notification.template.Variable.DUE;
import static org.zhuoluo.notification.template.Variable.HELD_AT;
import static org.zhuoluo.notification.template.Variable.LEVEL;
import static org.zhuoluo.notification.template.Variable.OUTCOME;
import static org.zhuoluo.notification.template.Variable.REASON;
import static org.zhuoluo.notification.template.Variable.REPLY_DUE;
import static org.zhuoluo.notification.template.Variable.SIGN_DUE;
import static org.zhuoluo.notification.template.Variable.UNIT;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhuoluo.api.problem.Language;

class TextsTest {
    private static final String NUMBER = "261123000017426";
    private static final UnitNames NAMES = (code, language) -> language.pick("云州水务集团", "Yunzhou Water Group");

    @Test
    void aLimitThatEndsAtMidnightIsCalledByTheDayThatEnds() {
        var due = Instant.parse("2026-12-02T16:00:00Z"); // 24:00 of 2 December in Beijing
        var given = Message.of(GIVEN_TO_UNIT, UNIT, "U-WATER", REPLY_DUE, due);

        assertThat(new Texts().render(given, NUMBER, ZH, NAMES).text())
                .isEqualTo("诉求 261123000017426 已交由云州水务集团办理，应于 2026年12月2日（含当日）前答复。");
        assertThat(new Texts().render(given, NUMBER, EN, NAMES).text())
                .isEqualTo(
                        "Appeal 261123000017426 was given to Yunzhou Water Group; its answer is due by 2 December 2026.");
    }

    @Test
    void aCodeIsSaidInWordsAndOneThatIsTooNewAsItIs() {
        assertThat(new Texts()
                        .render(Message.of(RATED, LEVEL, "DISSATISFIED"), NUMBER, ZH, NAMES)
                        .text())
                .endsWith("不满意。");
        assertThat(new Texts()
                        .render(Message.of(REPLIED, OUTCOME, "REFERRED"), NUMBER, EN, NAMES)
                        .text())
                .endsWith("Outcome: REFERRED.");
    }

    @Test
    void aReturnNamesTheUnitAndItsReasonInWords() {
        var returned = Message.of(RETURN_TO_RULE, UNIT, "U-WATER", REASON, "OTHER_AREA");

        assertThat(new Texts().render(returned, NUMBER, ZH, NAMES).text())
                .isEqualTo("云州水务集团将诉求 261123000017426 退单，理由：不属于本辖区，请裁定；裁定之前仍由该单位负责。");
        assertThat(new Texts().render(returned, NUMBER, EN, NAMES).text())
                .startsWith("Yunzhou Water Group returned appeal 261123000017426: not its area.");
    }

    @Test
    void whoeverIsAskedToAssistHearsWhoAsksAndUntilWhen() {
        var asked = new Message(
                TO_ASSIST, Map.of(UNIT, "U-WATER", SIGN_DUE, "2026-11-24T16:00:00Z", DUE, "2026-11-26T16:00:00Z"));

        assertThat(new Texts().render(asked, NUMBER, ZH, NAMES).text())
                .isEqualTo("云州水务集团请贵单位协办诉求 261123000017426，请于 2026年11月24日（含当日）前签收，"
                        + "于 2026年11月26日（含当日）前提出意见，所询问题见诉求详情。");
        assertThat(new Texts().render(asked, NUMBER, EN, NAMES).text())
                .startsWith("Yunzhou Water Group asks your unit to assist with appeal 261123000017426:");
    }

    @Test
    void whoeverIsCalledToAConsultationHearsWhenByTheClockOfThePlace() {
        var called = Message.of(CONSULTATION, UNIT, "U-WATER", HELD_AT, Instant.parse("2026-11-25T06:30:00Z"));

        assertThat(new Texts().render(called, NUMBER, ZH, NAMES).text())
                .isEqualTo("云州水务集团召集贵单位于 2026年11月25日 14:30 会商诉求 261123000017426，地点和议题见会商详情。");
        assertThat(new Texts().render(called, NUMBER, EN, NAMES).text()).contains("on 25 November 2026 at 14:30;");
    }

    @Test
    void aMessageWithoutAVariableOfItsTemplateCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(GIVEN_TO_UNIT, UNIT, "U-WATER"))
                .withMessageContaining("REPLY_DUE");
    }

    @ParameterizedTest
    @CsvSource({
        "RATED.text, Appeal {number} was rated., 'RATED in EN mentions'",
        "RATED.text, Appeal {number} was rated {level} by {person}., 'RATED in EN mentions'",
        "RATED.title, Rated {level}, 'RATED in EN mentions'"
    })
    void aTextThatMentionsTooLittleOrTooMuchKeepsTheServiceFromStarting(String key, String text, String said) {
        var words = english(all -> all.put(key, text));

        assertThatIllegalStateException().isThrownBy(() -> new Texts(words)).withMessageContaining(said);
    }

    @Test
    void aTemplateWithoutAnEnglishTextKeepsTheServiceFromStarting() {
        var words = english(all -> all.remove("REPLIED.text"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Texts(words))
                .withMessageContaining("REPLIED has no title or text in EN");
    }

    /** The files as they are, but for one change in English. */
    private static Map<Language, Map<String, String>> english(Consumer<Map<String, String>> change) {
        var words = TextFiles.read();
        var english = new HashMap<>(words.getOrDefault(EN, Map.of()));
        change.accept(english);
        words.put(EN, english);
        return words;
    }
}
