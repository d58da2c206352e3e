package org.zhuoluo.assignment.suggestion;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ticks on every instance and works off what was decided meanwhile. */
@ApplicationScoped
class ClassLearner {
    private final LearnClasses learnClasses;
    private final SuggestionConfig config;

    ClassLearner(LearnClasses learnClasses, SuggestionConfig config) {
        this.learnClasses = learnClasses;
        this.config = config;
    }

    @Scheduled(every = "${zhuoluo.assignment.suggestion.learn-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        int learnt;
        do {
            learnt = learnClasses.oneBatch();
        } while (learnt == config.batch());
    }
}
