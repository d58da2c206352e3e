package org.zhuoluo.assignment.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealSubmitted;

/** The copies of appeals; both subscriptions feed them, so that neither waits for the other. */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {
    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final Rounds rounds;

    Matters(FieldCipher cipher, KeyedHash hash, Rounds rounds) {
        this.cipher = cipher;
        this.hash = hash;
        this.rounds = rounds;
    }

    public void remember(AppealSubmitted submitted) {
        rounds.lock(new RoundId(submitted.appealId(), submitted.round()));
        if (findById(submitted.appealId()) == null) {
            String appellant = cipher.decrypt(
                    submitted.appellantEncrypted(), submitted.appealId().toString());
            persist(new Matter(submitted, hash.of(appellant)));
        }
    }

    public void remember(AppealAccepted accepted) {
        rounds.lock(new RoundId(accepted.appealId(), accepted.round()));
        require(accepted.appealId()).accept(accepted);
    }

    /** Whether a class was decided on that nobody has learned from. */
    @Transactional
    public boolean hasLessons() {
        return count("lesson", Lesson.DUE) > 0;
    }

    /** Those of them that no other instance is at. */
    @SuppressWarnings("unchecked") // a native query has no typed form that maps entities
    public List<Matter> claimLessons(int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from matter where lesson = 'DUE' order by appeal_id limit ?1 for update skip locked""", Matter.class)
                .setParameter(1, limit)
                .getResultList();
    }

    /** All that was learned is to be learned again. */
    public int teachAgain() {
        return update("lesson = ?1 where lesson = ?2", Lesson.DUE, Lesson.LEARNT);
    }

    public Matter require(UUID appealId) {
        return findByIdOptional(appealId)
                .orElseThrow(() -> new IllegalStateException("no copy of appeal " + appealId + " was ever made"));
    }
}
