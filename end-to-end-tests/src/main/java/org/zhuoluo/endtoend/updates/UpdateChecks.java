package org.zhuoluo.endtoend.updates;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhuoluo.endtoend.updates.SentUpdates.Outcome;

/** Compares what was answered with what is there; plain arithmetic, so that its tests can feed it what is wrong. */
final class UpdateChecks {
    /** What one assignment's file says. */
    record File(String assignment, int progress, int contacts, int notes, boolean signed) {}

    private final List<String> failures = new ArrayList<>();

    /**
     * Every event has one answer, of a kind and with a code.
     *
     * @param sentAgain how many of them went with calls that broke off, of which nobody knows whether they had been taken
     */
    UpdateChecks answered(int different, int sent, int sentAgain, long repeated, Map<String, Outcome> outcomes) {
        expect("different events answered", different, outcomes.size());
        int least = sent - different;
        if (repeated < least || repeated > least + sentAgain) {
            failures.add("answers that are not the first: expected %d to %d, found %d"
                    .formatted(least, least + sentAgain, repeated));
        }
        outcomes.forEach((event, outcome) -> {
            boolean known = outcome.kind().equals("APPLIED")
                    || outcome.kind().equals("NOTE")
                    || outcome.kind().equals("REFUSED");
            if (!known || outcome.code().isEmpty()) {
                failures.add(event + " has no proper answer: " + outcome);
            }
        });
        return this;
    }

    /** A run in which nothing was applied shows nothing. */
    UpdateChecks someApplied(Collection<Outcome> outcomes) {
        if (byKind(outcomes).getOrDefault("APPLIED", 0L) == 0) {
            failures.add("no update was applied: does the mapping of the unit know SIGN, PROGRESS and CONTACT?");
        }
        return this;
    }

    /** The totals of the list that the service keeps grew by exactly these. */
    UpdateChecks totals(Map<String, Long> grewBy, Collection<Outcome> outcomes) {
        var expected = byKind(outcomes);
        List.of("APPLIED", "NOTE", "REFUSED")
                .forEach(kind ->
                        expect("listed as " + kind, expected.getOrDefault(kind, 0L), grewBy.getOrDefault(kind, 0L)));
        return this;
    }

    /** Each assignment's file shows each applied update once, and each note; the words of a signature, which has no place for them, like a note. */
    UpdateChecks files(Collection<File> files, Collection<Outcome> outcomes) {
        for (File file : files) {
            List<Outcome> own = outcomes.stream()
                    .filter(outcome -> outcome.assignment().equals(file.assignment()))
                    .toList();
            expect("progress on " + file.assignment(), applied(own, "PROGRESS"), file.progress());
            expect("contacts on " + file.assignment(), applied(own, "CONTACT"), file.contacts());
            expect(
                    "notes on " + file.assignment(),
                    own.stream()
                                    .filter(outcome -> outcome.kind().equals("NOTE"))
                                    .count()
                            + applied(own, "SIGN"),
                    file.notes());
            expect(
                    "signed " + file.assignment(),
                    own.stream().anyMatch(outcome -> outcome.kind().equals("APPLIED")) ? 1 : 0,
                    file.signed() ? 1 : 0);
        }
        return this;
    }

    /** What the puller kept is what it sees when it reads again in peace: none missed, none twice, in the same order. */
    UpdateChecks pulled(List<JsonNode> kept, List<JsonNode> again, Collection<File> files) {
        List<String> positions = positions(kept);
        expect("changes pulled twice", 0, positions.size() - new HashSet<>(positions).size());
        if (!positions.equals(positions(again))) {
            failures.add("the puller kept %d changes, and reading again gives %d, or another order"
                    .formatted(kept.size(), again.size()));
        }
        var types = new TreeMap<>(kept.stream()
                .filter(change -> files.stream()
                        .anyMatch(file -> file.assignment()
                                .equals(change.path("assignmentId").asText())))
                .collect(groupingBy(change -> change.path("type").asText(), counting())));
        expect("pulled MADE", files.size(), types.getOrDefault("MADE", 0L));
        expect("pulled SIGNED", files.stream().filter(File::signed).count(), types.getOrDefault("SIGNED", 0L));
        expect("pulled PROGRESS", files.stream().mapToInt(File::progress).sum(), types.getOrDefault("PROGRESS", 0L));
        expect("pulled CONTACT", files.stream().mapToInt(File::contacts).sum(), types.getOrDefault("CONTACT", 0L));
        return this;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    static Map<String, Long> byKind(Collection<Outcome> outcomes) {
        return new TreeMap<>(outcomes.stream().collect(groupingBy(Outcome::kind, counting())));
    }

    private static long applied(List<Outcome> outcomes, String status) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome.kind().equals("APPLIED") && outcome.status().endsWith(status))
                .count();
    }

    private static List<String> positions(List<JsonNode> changes) {
        return changes.stream().map(change -> change.path("position").asText()).toList();
    }

    private void expect(String what, long expected, long found) {
        if (expected != found) {
            failures.add("%s: expected %d, found %d".formatted(what, expected, found));
        }
    }
}
