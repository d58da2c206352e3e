package org.zhuoluo.endtoend.reconciliation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What taking an appeal through the loop must leave behind, in the words of the services, each effect as often as listed. */
final class Effects {
    /** How often something happens in a case. */
    enum Times {
        ONCE,
        EACH_ROUND,
        EACH_REOPENING,
        EACH_DUTY;

        int of(DrivenAppeal appeal) {
            return switch (this) {
                case ONCE -> 1;
                case EACH_ROUND -> appeal.rounds();
                case EACH_REOPENING -> appeal.rounds() - 1;
                case EACH_DUTY -> 1 + DUTIES_OF_A_ROUND.size() * appeal.rounds();
            };
        }
    }

    private static final List<String> DUTIES_OF_A_ROUND = List.of("DISPATCH", "SIGN", "CONTACT", "REPLY", "RATE");

    static final Map<String, Times> EVENTS = Map.ofEntries(
            entry("appeal.submitted.v1", Times.ONCE),
            entry("appeal.accepted.v1", Times.ONCE),
            entry("appeal.replied.v1", Times.EACH_ROUND),
            entry("appeal.reopened.v1", Times.EACH_REOPENING),
            entry("appeal.closed.v1", Times.ONCE),
            entry("assignment.made.v1", Times.EACH_ROUND),
            entry("assignment.signed.v1", Times.EACH_ROUND),
            entry("assignment.progress-reported.v1", Times.EACH_ROUND),
            entry("assignment.contact-recorded.v1", Times.EACH_ROUND),
            entry("assignment.reply-published.v1", Times.EACH_ROUND),
            entry("obligation.opened.v1", Times.EACH_DUTY),
            entry("obligation.met.v1", Times.EACH_DUTY),
            entry("evaluation.invited.v1", Times.EACH_ROUND),
            entry("evaluation.rated.v1", Times.EACH_ROUND));

    static final Map<String, Times> TIMELINE = Map.ofEntries(
            entry("SUBMITTED", Times.ONCE),
            entry("ACCEPTED", Times.ONCE),
            entry("ASSIGNED", Times.EACH_ROUND),
            entry("SIGNED", Times.EACH_ROUND),
            entry("PROGRESS_REPORTED", Times.EACH_ROUND),
            entry("CONTACTED", Times.EACH_ROUND),
            entry("REPLIED", Times.EACH_ROUND),
            entry("RATED", Times.EACH_ROUND),
            entry("REOPENED", Times.EACH_REOPENING),
            entry("CLOSED", Times.ONCE));

    static final Map<String, Times> NOTICES_TO_ENTERPRISES = Map.ofEntries(
            entry("SUBMITTED", Times.ONCE),
            entry("ACCEPTED", Times.ONCE),
            entry("GIVEN_TO_UNIT", Times.EACH_ROUND),
            entry("SIGNED_BY_UNIT", Times.EACH_ROUND),
            entry("PROGRESS", Times.EACH_ROUND),
            entry("REPLIED", Times.EACH_ROUND),
            entry("INVITED", Times.EACH_ROUND),
            entry("REOPENED", Times.EACH_REOPENING),
            entry("CLOSED", Times.ONCE));

    static final Map<String, Times> NOTICES_TO_OFFICERS = Map.ofEntries(
            entry("TO_ACCEPT", Times.ONCE),
            entry("TO_ASSIGN", Times.ONCE),
            entry("TO_ASSIGN_AGAIN", Times.EACH_REOPENING),
            entry("ASSIGNED", Times.EACH_ROUND),
            entry("TO_HANDLE", Times.EACH_ROUND),
            entry("RATED", Times.EACH_ROUND),
            entry("STILL_ANSWERABLE", Times.EACH_REOPENING));

    private Effects() {}

    /** One line per effect: the appeal's number and what happened. */
    static List<String> expected(List<DrivenAppeal> appeals, Map<String, Times> effects) {
        return appeals.stream()
                .flatMap(appeal -> effects.entrySet().stream().flatMap(effect -> repeat(appeal, effect)))
                .toList();
    }

    static List<String> eachRound(List<DrivenAppeal> appeals, BiFunction<DrivenAppeal, Integer, String> effect) {
        return appeals.stream()
                .flatMap(appeal ->
                        IntStream.rangeClosed(1, appeal.rounds()).mapToObj(round -> effect.apply(appeal, round)))
                .toList();
    }

    /** Every duty of the loop, and every one met. */
    static List<String> duties(List<DrivenAppeal> appeals) {
        Stream<String> accept = appeals.stream().map(appeal -> duty(appeal.id(), "ACCEPT", 1, "MET"));
        Stream<String> ofRounds = DUTIES_OF_A_ROUND.stream()
                .flatMap(kind -> eachRound(appeals, (appeal, round) -> duty(appeal.id(), kind, round, "MET")).stream());
        return Stream.concat(accept, ofRounds).toList();
    }

    static String duty(String appealId, String kind, int round, String status) {
        return appealId + " " + kind + " of round " + round + " " + status;
    }

    static String effect(String appealId, String what) {
        return appealId + " " + what;
    }

    private static Stream<String> repeat(DrivenAppeal appeal, Entry<String, Times> effect) {
        return Stream.generate(() -> effect(appeal.id(), effect.getKey()))
                .limit(effect.getValue().of(appeal));
    }
}
