package org.zhuoluo.assignment.assignment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Sight;

/** All assignments that ever were made. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    /** Asked without loading the assignment, so that its round can be locked first. */
    public Optional<RoundId> roundOf(AssignmentId id, Sight sight) {
        return find("""
                        select a.round.appealId, a.round.round, a.handover.unitPath, a.handover.area
                        from Assignment a where a.id = ?1""", id.value())
                .project(Whereabouts.class)
                .firstResultOptional()
                .filter(where -> sight.covers(where.unitPath(), where.area()))
                .map(where -> new RoundId(where.appealId(), where.round()));
    }

    public Assignment lock(AssignmentId id) {
        return findByIdOptional(id.value(), PESSIMISTIC_WRITE).orElseThrow();
    }

    public Optional<Assignment> visible(AssignmentId id, Sight sight) {
        return findByIdOptional(id.value())
                .filter(found -> sight.covers(
                        found.handover().unitPath(), found.handover().area()));
    }

    /** Whose answer or opinion the round still waits for. */
    public List<Assignment> openOf(RoundId round) {
        return find("round = ?1 and status in ?2 order by madeAt, id", round, AssignmentStatus.OPEN)
                .list();
    }

    /** Who answers for a share now, if anybody still does; its caller has locked the round. */
    Optional<Assignment> holderOf(RoundId round, UUID share) {
        return openOf(round).stream().filter(open -> open.share().equals(share)).findFirst();
    }

    /** Whoever has the share, or had it last. */
    public Optional<Assignment> lastOf(RoundId round, UUID share) {
        return find("round = ?1 and status <> ?2 order by madeAt desc", round, AssignmentStatus.TRANSFERRED)
                .<Assignment>stream()
                .filter(one -> one.share().equals(share))
                .findFirst();
    }

    /** Who waits for something of the enterprise, if it has not come to an end; its caller has locked the round. */
    public Optional<Assignment> waitingFor(MaterialRequest asked) {
        return holderOf(asked.round(), asked.share()).filter(holder -> asked.statusIf(true) == MaterialStatus.PENDING);
    }

    /** Where the appeal stands, by all whose answers the round still waits for; opinions are no answers. */
    public RoundStanding standing(RoundId round) {
        return standing(unanswered(round));
    }

    /** The same once this one has answered. */
    RoundStanding standingWithout(Assignment assignment) {
        return standing(unanswered(assignment.round()).filter(open -> !open.id().equals(assignment.id())));
    }

    /** Whether the round waits for no other answer than this one. */
    public boolean isLastToAnswer(Assignment assignment) {
        return standingWithout(assignment) == RoundStanding.COMPLETE;
    }

    private Stream<Assignment> unanswered(RoundId round) {
        return openOf(round).stream().filter(open -> open.handover().role().answers());
    }

    private static RoundStanding standing(Stream<Assignment> unanswered) {
        return RoundStanding.of(unanswered.map(Assignment::status).toList());
    }

    /** Who asked for this opinion: whichever unit carries that share on by now. */
    Assignment askingOf(Assignment assisting) {
        return find(
                        "share = (select a.assistedShare from Assignment a where a.id = ?1) order by madeAt desc, id desc",
                        assisting.id().value())
                .firstResult();
    }

    /** Those whose opinion was asked for on a share of the matter, whichever unit carries it on by now. */
    public List<Assignment> assisting(Assignment assignment) {
        return find("assistedShare = ?1 order by madeAt, id", assignment.share())
                .list();
    }

    /** The one for which an opinion was asked, whichever unit carries its share on by now. */
    public Optional<Assignment> askedBy(Assignment assisting) {
        return find("""
                        select a from Assignment a, Assignment b
                        where b.id = ?1 and a.round = b.round and a.share = b.assistedShare
                        order by a.madeAt desc, a.id desc""", assisting.id().value()).firstResultOptional();
    }
}
