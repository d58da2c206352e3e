package org.zhuoluo.assignment.ledger;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.ContactRecord;
import org.zhuoluo.assignment.assignment.ContactRecords;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;

/** Nothing is struck off behind the enterprise's back: what it says to it comes of a talk, or it was called in vain. */
@ApplicationScoped
class ViewRule {
    private static final int ATTEMPTS = 2;

    private final ContactRecords contacts;

    ViewRule(ContactRecords contacts) {
        this.contacts = contacts;
    }

    /** The last talk or attempt that backs the view. */
    ContactRecord backing(Taken taken, EnterpriseView view) {
        List<ContactRecord> since = since(taken, requireNonNull(taken.entry().decidedAt()));
        return lastBacking(since, view)
                .orElseThrow(() -> Refusal.of(LedgerProblem.VIEW_NOT_BACKED)
                        .field("enterpriseView", "请先登记与企业的联系", "Please record the talk with the enterprise first"));
    }

    private static Optional<ContactRecord> lastBacking(List<ContactRecord> since, EnterpriseView view) {
        boolean reached = since.stream().anyMatch(ContactRecord::isReached);
        boolean triedInVain = !reached && since.size() >= ATTEMPTS;
        return switch (view) {
            case AGREES, DISAGREES ->
                since.stream().filter(ContactRecord::isReached).reduce((first, second) -> second);
            case NOT_REACHED -> triedInVain ? Optional.of(since.getLast()) : Optional.empty();
        };
    }

    /** People write down minutes, and the matter may have come on the ledger within the same one. */
    private List<ContactRecord> since(Taken taken, Instant onLedger) {
        return contacts.of(taken.assignment().id()).stream()
                .filter(contact -> !contact.recordedAt().isBefore(onLedger))
                .filter(contact -> !contact.contactedAt().isBefore(onLedger.truncatedTo(MINUTES)))
                .toList();
    }
}
