package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Extensions;
import org.zhuoluo.assignment.assignment.MaterialRequests;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.ObligationKind;
import org.zhuoluo.assignment.supervision.ObligationStatus;
import org.zhuoluo.assignment.supervision.Obligations;
import org.zhuoluo.assignment.supervision.Timing;

/** How much time there is on one assignment, by the duty itself: the hand-over says only what it was at first. */
@ApplicationScoped
class Timetable {
    private final Obligations obligations;
    private final Extensions extensions;
    private final MaterialRequests requests;

    Timetable(Obligations obligations, Extensions extensions, MaterialRequests requests) {
        this.obligations = obligations;
        this.extensions = extensions;
        this.requests = requests;
    }

    TimetableView of(Assignment assignment, Horizon horizon, UnaryOperator<String> decrypt, Language language) {
        Optional<Obligation> reply = assignment.isOpen()
                ? obligations.runningOf(ObligationKind.REPLY, assignment.round(), assignment.share())
                : Optional.empty();
        Optional<Timing> timing = reply.map(Obligation::timing);
        return new TimetableView(
                timing.map(Timing::dueAt).orElse(null),
                timing.map(Timing::dueDate).orElse(null),
                reply.map(Obligation::status)
                        .filter(ObligationStatus.PAUSED::equals)
                        .isPresent(),
                extensions(assignment, decrypt, language),
                material(assignment, reply.isPresent(), horizon, decrypt, language));
    }

    private List<MaterialView> material(
            Assignment assignment, boolean wanted, Horizon horizon, UnaryOperator<String> decrypt, Language language) {
        return requests.ofShare(assignment.share()).stream()
                .filter(request -> horizon.shows(request.askedAt()))
                .map(request -> MaterialView.of(request, wanted, horizon, decrypt, language))
                .toList();
    }

    private List<ExtensionView> extensions(Assignment assignment, UnaryOperator<String> decrypt, Language language) {
        return extensions.of(assignment.id()).stream()
                .map(asked -> ExtensionView.of(asked, assignment, decrypt, language))
                .toList();
    }
}
