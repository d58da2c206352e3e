package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.FurtherUnits.Share;
import org.zhuoluo.assignment.assignment.RoutedBy;

/** A unit asks another one for its opinion (协办); its own clock runs on. */
@ApplicationScoped
class AskAssistance {
    private final Desk desk;
    private final FurtherUnits furtherUnits;
    private final InstantSource clock;

    AskAssistance(Desk desk, FurtherUnits furtherUnits, InstantSource clock) {
        this.desk = desk;
        this.furtherUnits = furtherUnits;
        this.clock = clock;
    }

    @Transactional
    Assignment ask(AssignmentId id, @Nullable String ifMatch, AssistanceRequest request) {
        Assignment asking = desk.take(id, ifMatch);
        desk.signIfUnsigned(asking, clock.instant());
        return furtherUnits.ask(asking, Share.of(request.whom(), request.question()), RoutedBy.UNIT);
    }
}
