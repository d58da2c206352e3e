package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.routing.AssignRequest.Share;
import org.zhuoluo.assignment.unit.Sight;

/** A coordinator gives a matter out of the catch-all queue to a unit, and further units their share of it, in one act. */
@ApplicationScoped
class AssignFromQueue {
    private final WaitingMatters waitingMatters;
    private final SignOffs signOffs;
    private final Instructions instructions;
    private final GiveWaiting giveWaiting;
    private final FurtherUnits furtherUnits;

    AssignFromQueue(
            WaitingMatters waitingMatters,
            SignOffs signOffs,
            Instructions instructions,
            GiveWaiting giveWaiting,
            FurtherUnits furtherUnits) {
        this.waitingMatters = waitingMatters;
        this.signOffs = signOffs;
        this.instructions = instructions;
        this.giveWaiting = giveWaiting;
        this.furtherUnits = furtherUnits;
    }

    @Transactional
    AssignmentId assign(UUID appealId, AssignRequest request, Sight sight) {
        WaitingMatter waiting = waitingMatters.take(appealId, sight);
        signOffs.requireNoneOpen(waiting.round());
        String instruction = instructions.of(waiting.round(), request.instruction());
        Assignment lead = giveWaiting.to(request.unit(), waiting, request.reason(), instruction);
        each("parts", request.parts(), (share, field) -> furtherUnits.part(lead, share.unit(), share.task(), field));
        each(
                "assisting",
                request.assisting(),
                (share, field) -> furtherUnits.ask(lead, share.unit(), share.task(), RoutedBy.COORDINATOR, field));
        return lead.id();
    }

    /** A unit that is refused is named by its place in the request. */
    private static void each(String list, @Nullable List<Share> shares, BiConsumer<Share, String> give) {
        if (shares != null) {
            for (int i = 0; i < shares.size(); i++) {
                give.accept(shares.get(i), "%s[%d].unit".formatted(list, i));
            }
        }
    }
}
