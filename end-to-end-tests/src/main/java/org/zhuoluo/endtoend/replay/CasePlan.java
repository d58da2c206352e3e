package org.zhuoluo.endtoend.replay;

import java.util.List;

/**
 * How one case will go, decided beforehand from its place in the file, so that a replay can be repeated and reconciled.
 *
 * @param enterprise the account that submits and rates
 * @param levels the rating of each round; a bad one reopens the appeal for the next round
 */
record CasePlan(
        AppealCase matter,
        String enterprise,
        String kind,
        String issueType,
        String area,
        boolean confidential,
        boolean routedByRule,
        String outcome,
        List<String> levels) {
    private static final List<String> AREAS =
            List.of("339901001", "339902002", "339903002", "339901002", "339902001", "339903001");
    private static final List<String> KINDS = List.of("PROBLEM", "COMPLAINT", "NEED", "INQUIRY", "SUGGESTION");
    private static final List<String> OUTCOMES = List.of("SOLVED", "SOLVED", "EXPLAINED", "PARTLY_SOLVED");
    private static final List<String> GOOD = List.of("SATISFIED", "VERY_SATISFIED", "BASICALLY_SATISFIED");
    private static final List<String> BAD = List.of("DISSATISFIED", "VERY_DISSATISFIED");
    private static final int ENTERPRISES = 3;
    private static final int ONE_CONFIDENTIAL_IN = 10;

    /** A reopened case every so many, none if zero. */
    static CasePlan of(AppealCase matter, int index, int reopenEvery) {
        String issueType = IssueTypes.of(matter.subject());
        String area = pick(AREAS, index);
        boolean reopened = reopenEvery > 0 && index % reopenEvery == reopenEvery - 1;
        return new CasePlan(
                matter,
                "enterprise" + (index % ENTERPRISES + 1),
                pick(KINDS, index),
                issueType,
                area,
                index % ONE_CONFIDENTIAL_IN == 0,
                IssueTypes.isRouted(issueType, area),
                pick(OUTCOMES, index),
                reopened ? List.of(pick(BAD, index / reopenEvery), pick(GOOD, index)) : List.of(pick(GOOD, index)));
    }

    int rounds() {
        return levels.size();
    }

    boolean isLast(int round) {
        return round == rounds();
    }

    private static String pick(List<String> choices, int index) {
        return choices.get(index % choices.size());
    }
}
