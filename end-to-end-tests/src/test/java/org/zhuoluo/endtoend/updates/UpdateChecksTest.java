package org.zhuoluo.endtoend.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.endtoend.stack.Json;
import org.zhuoluo.endtoend.updates.SentUpdates.Outcome;
import org.zhuoluo.endtoend.updates.UpdateChecks.File;

/** Every check of the drill is able to fail. */
class UpdateChecksTest {
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "e1", new Outcome("APPLIED", "DONE", "a", "SIGN"),
            "e2", new Outcome("APPLIED", "DONE", "a", "CONTACT"),
            "e3", new Outcome("APPLIED", "DONE", "a", "PUBLIC_PROGRESS"),
            "e4", new Outcome("NOTE", "LATE", "a", "PROGRESS"),
            "e5", new Outcome("REFUSED", "NUMBER_UNKNOWN", "", "PROGRESS"));
    private static final File FILE = new File("a", 1, 1, 2, true);
    private static final List<JsonNode> CHANGES =
            List.of(change(1, "MADE"), change(2, "SIGNED"), change(4, "CONTACT"), change(7, "PROGRESS"));

    @Test
    void whatAgreesPasses() {
        assertThat(new UpdateChecks()
                        .answered(5, 7, 0, 2, OUTCOMES)
                        .totals(Map.of("APPLIED", 3L, "NOTE", 1L, "REFUSED", 1L), OUTCOMES.values())
                        .files(List.of(FILE), OUTCOMES.values())
                        .pulled(CHANGES, CHANGES, List.of(FILE))
                        .failures())
                .isEmpty();
    }

    @Test
    void anEventWithoutAnAnswerOrARepetitionThatCountedShows() {
        assertThat(new UpdateChecks().answered(6, 8, 0, 2, OUTCOMES).failures()).hasSize(1);
        assertThat(new UpdateChecks().answered(5, 7, 0, 1, OUTCOMES).failures()).hasSize(1);
        assertThat(new UpdateChecks().answered(5, 7, 3, 5, OUTCOMES).failures())
                .as("a call of three broke off after it was taken")
                .isEmpty();
        assertThat(new UpdateChecks().answered(5, 7, 3, 6, OUTCOMES).failures()).hasSize(1);
        assertThat(new UpdateChecks()
                        .answered(1, 1, 0, 0, Map.of("e", new Outcome("", "", "", "SIGN")))
                        .failures())
                .hasSize(1);
    }

    @Test
    void aRunInWhichNothingWasAppliedShows() {
        assertThat(new UpdateChecks().someApplied(OUTCOMES.values()).failures()).isEmpty();
        assertThat(new UpdateChecks()
                        .someApplied(List.of(new Outcome("NOTE", "STATUS_UNKNOWN", "a", "SIGN")))
                        .failures())
                .hasSize(1);
    }

    @Test
    void aTotalThatGrewByAnotherNumberShows() {
        assertThat(new UpdateChecks()
                        .totals(Map.of("APPLIED", 4L, "NOTE", 1L), OUTCOMES.values())
                        .failures())
                .hasSize(2);
    }

    @Test
    void aFileWithOneTooManyOrTooFewShows() {
        for (File wrong : List.of(
                new File("a", 2, 1, 2, true),
                new File("a", 1, 0, 2, true),
                new File("a", 1, 1, 3, true),
                new File("a", 1, 1, 2, false))) {
            assertThat(new UpdateChecks()
                            .files(List.of(wrong), OUTCOMES.values())
                            .failures())
                    .hasSize(1);
        }
    }

    @Test
    void aChangeThatIsMissingDoubledOrOutOfOrderShows() {
        List<JsonNode> missing = CHANGES.subList(0, 3);
        var doubled = new ArrayList<>(CHANGES);
        doubled.add(CHANGES.getLast());
        for (List<JsonNode> kept : List.of(missing, doubled, CHANGES.reversed())) {
            assertThat(new UpdateChecks().pulled(kept, CHANGES, List.of(FILE)).failures())
                    .isNotEmpty();
        }
        assertThat(new UpdateChecks().pulled(missing, missing, List.of(FILE)).failures())
                .as("lost for both readings, but not for the file")
                .hasSize(1);
    }

    private static JsonNode change(int position, String type) {
        return Json.parse(Json.write(Map.of("position", "" + position, "type", type, "assignmentId", "a")));
    }
}
