package org.zhuoluo.endtoend.reconciliation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Patience;
import org.zhuoluo.endtoend.stack.Stack;

/** Compares what was driven with what every service and every topic says afterwards. */
public final class Reconciliation {
    /** Notices, copies of obligations and the like may be a moment behind the closing of the last appeal. */
    private static final Duration SETTLING = Duration.ofSeconds(90);

    private final ServiceReader services;
    private final TopicReader topics;
    private final Set<String> officers;

    public Reconciliation(Stack stack, Api api, Set<String> officers) {
        this.services = new ServiceReader(api);
        this.topics = new TopicReader(stack.kafka());
        this.officers = Set.copyOf(officers);
    }

    /** The appeals that the enterprises had before the replay, which are none of its business. */
    public Set<String> appealsOf(Set<String> enterprises) {
        return Set.copyOf(services.submittedBy(enterprises));
    }

    /**
     * @param acknowledged the appeals whose submission was answered with success
     * @param before the appeals that were there before the replay
     */
    public Report of(List<DrivenAppeal> acknowledged, Set<String> before) {
        Set<String> enterprises =
                acknowledged.stream().map(DrivenAppeal::enterprise).collect(toUnmodifiableSet());
        List<String> ids = acknowledged.stream().map(DrivenAppeal::id).toList();
        var checks = new ArrayList<Check>();
        checks.add(settled(() -> Check.exactly("appeals: closed", ids, services.closed(acknowledged))));
        checks.add(Check.exactly("appeals: created by the submissions", ids, created(enterprises, before)));
        checks.add(settled(() -> Check.exactly(
                "appeals: entries of the timelines",
                Effects.expected(acknowledged, Effects.TIMELINE),
                services.entries(acknowledged))));
        checks.add(
                Check.exactly("assignments: one a round", oneARound(acknowledged), services.assignments(acknowledged)));
        checks.add(settled(() -> Check.exactly(
                "obligations: all of the loop, all met", Effects.duties(acknowledged), services.duties(acknowledged))));
        checks.add(Check.exactly("ratings: one a round", oneARound(acknowledged), services.ratings(acknowledged)));
        checks.add(settled(() -> Check.exactly(
                "notices to enterprises",
                Effects.expected(acknowledged, Effects.NOTICES_TO_ENTERPRISES),
                services.notices(enterprises, Set.copyOf(ids)))));
        checks.add(settled(() -> Check.exactly(
                "notices to officers",
                Effects.expected(acknowledged, Effects.NOTICES_TO_OFFICERS),
                services.notices(officers, Set.copyOf(ids)))));
        checks.add(settled(() -> Check.none("promises violated", services.violations())));
        checks.add(settled(() -> Check.none("records parked, held or dead", services.trouble())));
        var records = new TopicChecks(topics.read());
        checks.addAll(records.all(acknowledged));
        return new Report(checks, records.repeats());
    }

    private List<String> created(Set<String> enterprises, Set<String> before) {
        var created = new HashSet<>(services.submittedBy(enterprises));
        created.removeAll(before);
        return List.copyOf(created);
    }

    private static List<String> oneARound(List<DrivenAppeal> appeals) {
        return Effects.eachRound(appeals, (appeal, round) -> Effects.effect(appeal.id(), "round " + round));
    }

    private static Check settled(Supplier<Check> check) {
        Patience left = Patience.of(SETTLING);
        Check result = check.get();
        while (!result.isPassed() && !left.isOver()) {
            left.pause();
            result = check.get();
        }
        return result;
    }
}
