package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.SECOND_PERSON_NEEDED;

import org.zhuoluo.api.problem.Refusal;

/** What one person of a unit drafts, another one lets out (双人复核); that both are of the unit is seen to when the assignment is taken. */
public final class SecondPerson {
    private SecondPerson() {}

    /** Refuses the account that wrote the draft. */
    public static void check(String drafter, Signature other) {
        if (drafter.equals(other.account())) {
            throw Refusal.of(SECOND_PERSON_NEEDED);
        }
    }
}
