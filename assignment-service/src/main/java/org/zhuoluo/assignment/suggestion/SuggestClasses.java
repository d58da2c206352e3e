package org.zhuoluo.assignment.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.suggestion.SuggestionView.Suggested;
import org.zhuoluo.assignment.unit.Sight;

/** Suggests classes for a matter that has none, and notes what it suggested, so that it can be held against what is decided. */
@ApplicationScoped
class SuggestClasses {
    private static final int AT_MOST = 3;
    private static final double PERCENT = 100;

    private final Matters matters;
    private final Catalogue catalogue;
    private final SealedBigrams sealedBigrams;
    private final ClassModel model;
    private final GivenSuggestions given;
    private final InstantSource clock;

    SuggestClasses(
            Matters matters,
            Catalogue catalogue,
            SealedBigrams sealedBigrams,
            ClassModel model,
            GivenSuggestions given,
            InstantSource clock) {
        this.matters = matters;
        this.catalogue = catalogue;
        this.sealedBigrams = sealedBigrams;
        this.model = model;
        this.given = given;
        this.clock = clock;
    }

    @Transactional
    SuggestionView suggest(UUID appealId, Sight sight) {
        Matter matter = matters.findByIdOptional(appealId)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Map<String, Integer> bigrams = sealedBigrams.of(matter);
        Evidence evidence = model.about(bigrams.keySet());
        if (matter.issueType() != null) {
            return new SuggestionView(appealId, matter.issueType(), List.of(), evidence.cases());
        }
        List<Suggested> suggestions = suggestions(bigrams, evidence);
        if (!suggestions.isEmpty()) {
            List<String> issueTypes =
                    suggestions.stream().map(Suggested::issueType).toList();
            given.note(appealId, matter.area(), issueTypes, clock.instant());
        }
        return new SuggestionView(appealId, null, suggestions, evidence.cases());
    }

    /** An issue type that is not taken in any more cannot be decided on. */
    private List<Suggested> suggestions(Map<String, Integer> bigrams, Evidence evidence) {
        return NaiveBayes.rank(bigrams, evidence, Integer.MAX_VALUE).stream()
                .filter(guess -> catalogue.knows(guess.name()))
                .limit(AT_MOST)
                .map(guess -> new Suggested(guess.name(), Math.round(guess.confidence() * PERCENT) / PERCENT))
                .toList();
    }
}
