package org.zhuoluo.assignment.phrase;

import static org.zhuoluo.assignment.phrase.PhraseProblem.ISSUE_TYPE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.catalogue.Catalogue;

/** Makes phrases, rewords them as the next version, and retires them. */
@ApplicationScoped
class ChangePhrases {
    private final Phrases phrases;
    private final Catalogue catalogue;
    private final Seal seal;
    private final InstantSource clock;

    ChangePhrases(Phrases phrases, Catalogue catalogue, Seal seal, InstantSource clock) {
        this.phrases = phrases;
        this.catalogue = catalogue;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    Phrase make(PhraseRequest request) {
        String issueType = request.issueType();
        if (issueType != null && !catalogue.knows(issueType)) {
            throw Refusal.of(ISSUE_TYPE_UNKNOWN).field("issueType", "请选择目录中的事项", "Please choose one of the catalogue");
        }
        Phrase made = Phrase.first(Uuid7.next(clock), issueType, request.title(), request.text(), seal.signature());
        phrases.persist(made);
        return made;
    }

    @Transactional
    Phrase reword(UUID id, @Nullable String ifMatch, WordsRequest request) {
        return next(id, ifMatch, phrase -> phrase.reworded(request.title(), request.text(), seal.signature()));
    }

    @Transactional
    Phrase retire(UUID id, @Nullable String ifMatch) {
        return next(id, ifMatch, phrase -> phrase.retired(seal.signature()));
    }

    private Phrase next(UUID id, @Nullable String ifMatch, UnaryOperator<Phrase> change) {
        Phrase inForce = phrases.inForce(id);
        ETags.require(ifMatch, inForce.version());
        Phrase next = change.apply(inForce);
        phrases.persist(next);
        return next;
    }
}
