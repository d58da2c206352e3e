package org.zhuoluo.assignment.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.assignment.assignment.Signature;

/** Which rule sets came into force, one after the other. */
@ApplicationScoped
class Activations implements PanacheRepositoryBase<Activation, Integer> {
    Optional<Activation> newest() {
        return find("order by ordinal desc").firstResultOptional();
    }

    /** The number of the rule set in force; 0 if none ever was. */
    int inForce() {
        return newest().map(Activation::ruleSet).orElse(0);
    }

    /** Whether anybody else ever put a set in force. */
    boolean anyNotBy(String account) {
        return count("activatedBy <> ?1", account) > 0;
    }

    /** Its caller holds the lock of those who change the rules. */
    Activation putInForce(StoredRuleSet set, String reason, Signature by) {
        set.seal();
        var activation = new Activation(newest().map(Activation::ordinal).orElse(0) + 1, set.version(), reason, by);
        persist(activation);
        return activation;
    }

    List<Activation> before(int ordinal, int limit) {
        return find("ordinal < ?1 order by ordinal desc", ordinal)
                .page(0, limit)
                .list();
    }
}
