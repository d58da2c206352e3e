package org.zhuoluo.assignment.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;

/** Learns from decided cases, a batch a transaction, each case once: its mark and the counts change together or not at all. */
@ApplicationScoped
class LearnClasses {
    private final Transactions transactions;
    private final Matters matters;
    private final SealedBigrams sealedBigrams;
    private final ClassModel model;
    private final GivenSuggestions given;
    private final SuggestionConfig config;
    private final InstantSource clock;

    LearnClasses(
            Transactions transactions,
            Matters matters,
            SealedBigrams sealedBigrams,
            ClassModel model,
            GivenSuggestions given,
            SuggestionConfig config,
            InstantSource clock) {
        this.transactions = transactions;
        this.matters = matters;
        this.sealedBigrams = sealedBigrams;
        this.model = model;
        this.given = given;
        this.config = config;
        this.clock = clock;
    }

    /** How many cases there were; fewer than a batch means that no more wait. */
    int oneBatch() {
        return matters.hasLessons() ? transactions.inOne(this::learn) : 0;
    }

    private int learn() {
        model.letOthersWait();
        List<Matter> decided = matters.claimLessons(config.batch());
        var lessons = new Lessons();
        for (Matter matter : decided) {
            String issueType = matter.learnt();
            lessons.add(sealedBigrams.of(matter), issueType);
            given.decide(matter.appealId(), issueType, clock.instant());
        }
        model.add(lessons);
        return decided.size();
    }
}
