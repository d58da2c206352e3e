package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Opinion;
import org.zhuoluo.assignment.assignment.Opinions;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.outbox.Outbox;

/** An assisting unit gives its opinion to the unit that asked (协办意见). */
@ApplicationScoped
public class GiveOpinion {
    private final Desk desk;
    private final Wording wording;
    private final Opinions opinions;
    private final Outbox outbox;

    GiveOpinion(Desk desk, Wording wording, Opinions opinions, Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.opinions = opinions;
        this.outbox = outbox;
    }

    @Transactional
    public Assignment give(AssignmentId id, @Nullable String ifMatch, OpinionRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        Opinion opinion = wording.opinion(assignment, request);
        desk.signIfUnsigned(assignment, opinion.givenAt());
        outbox.append(assignment.advise(opinion));
        opinions.persist(opinion);
        desk.tell(Happening.OPINION_GIVEN, assignment, opinion.givenAt());
        return assignment;
    }
}
