package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** All that units ever asked of enterprises. */
@ApplicationScoped
public class MaterialRequests implements PanacheRepositoryBase<MaterialRequest, UUID> {
    /** Asked without loading the request, so that its round can be locked first; those of another enterprise are not there. */
    public Optional<RoundId> roundOf(UUID id, String appellantHash) {
        return find("""
                        select m.round.appealId, m.round.round from MaterialRequest m
                        where m.id = ?1 and m.appellantHash = ?2""", id, appellantHash).project(RoundId.class).firstResultOptional();
    }

    public long countOf(RoundId round) {
        return count("round = ?1", round);
    }

    /** The one of a share that has not come to an end; after the unit's own answer that means nothing any more. */
    public Optional<MaterialRequest> unendedOf(UUID share) {
        return find("share = ?1 and result is null", share).firstResultOptional();
    }

    public List<MaterialRequest> ofShare(UUID share) {
        return list("share = ?1 order by askedAt, id", share);
    }
}
