package org.zhuoluo.assignment.machine;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Finds what the numbers of a batch mean to its sender. One question for all, with the sender's scope in it: a number of somebody else is
 * not told from one that nobody has, neither by the answer nor by the time that it takes.
 */
@ApplicationScoped
class Targets {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String TARGET = """
            select new org.zhuoluo.assignment.machine.Target(
                a.id, a.appealNumber, a.handover.unit, a.round.round, a.status)
            from Assignment a where a.handover.unitPath like :scope and\s""";
    private static final String IN_ORDER = " order by a.round.round, a.madeAt, a.id";

    private final EntityManager database;

    Targets(EntityManager database) {
        this.database = database;
    }

    /** What each number means; a number that means nothing is left out. */
    @Transactional
    Map<String, Meaning> of(Collection<String> numbers, Sender sender) {
        var ids = new HashMap<String, UUID>();
        var appeals = new ArrayList<String>();
        for (String number : numbers) {
            if (ID.matcher(number).matches()) {
                ids.put(number, UUID.fromString(number));
            } else {
                appeals.add(number);
            }
        }
        var meanings = new HashMap<String, Meaning>();
        var byId = ask("a.id in :named", sender, ids.values()).stream().collect(groupingBy(Target::id));
        ids.forEach((number, id) -> {
            if (byId.containsKey(id)) {
                meanings.put(number, new Meaning(id, false));
            }
        });
        ask("a.appealNumber in :named", sender, appeals).stream()
                .collect(groupingBy(Target::appealNumber))
                .forEach((number, candidates) -> meanings.put(number, Meaning.among(candidates, sender.unit())));
        return meanings;
    }

    private List<Target> ask(String condition, Sender sender, Collection<?> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        return database.createQuery(TARGET + condition + IN_ORDER, Target.class)
                .setParameter("scope", sender.unitPath() + "%")
                .setParameter("named", named)
                .getResultList();
    }

    /**
     * The assignment that is meant.
     *
     * @param ambiguous whether it could as well be another one
     */
    record Meaning(UUID assignment, boolean ambiguous) {
        /** The open one; of several that of the sender's own unit; if all have ended, the last of them. */
        static Meaning among(List<Target> candidates, String unit) {
            List<Target> open = candidates.stream().filter(Target::isOpen).toList();
            List<Target> own =
                    open.stream().filter(target -> target.unit().equals(unit)).toList();
            return switch (open.size()) {
                case 0 -> new Meaning(candidates.getLast().id(), false);
                case 1 -> new Meaning(open.getFirst().id(), false);
                default ->
                    own.size() == 1
                            ? new Meaning(own.getFirst().id(), false)
                            : new Meaning(open.getFirst().id(), true);
            };
        }
    }
}
