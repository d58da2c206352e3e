package org.zhuoluo.assignment.desk;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.CONTACT_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.ContactRecord;
import org.zhuoluo.assignment.assignment.ContactRecords;

/** No answer on paper alone (杜绝纸面答复): the unit that replies has talked to the enterprise, or tried more than once. */
@ApplicationScoped
class ContactRule {
    private static final int ATTEMPTS = 2;

    private final ContactRecords contacts;

    ContactRule(ContactRecords contacts) {
        this.contacts = contacts;
    }

    void check(Assignment assignment) {
        List<ContactRecord> talks = contacts.of(assignment.id());
        if (talks.size() < ATTEMPTS && talks.stream().noneMatch(ContactRecord::isReached)) {
            throw Refusal.of(CONTACT_MISSING);
        }
    }
}
