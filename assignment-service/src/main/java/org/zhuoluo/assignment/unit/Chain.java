package org.zhuoluo.assignment.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who sits on a post, in the order in which they stand in for each other: the holder in the A seat, then B, then whoever follows. */
public record Chain(List<String> accounts) {
    public Chain {
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a post must have somebody");
        }
    }

    /** The first who is there; if nobody is, the holder stays, so that at no moment nobody has the post. */
    public Acting actingWithout(Predicate<String> away) {
        return accounts.stream()
                .filter(away.negate())
                .findFirst()
                .map(present -> new Acting(present, false))
                .orElseGet(() -> new Acting(holder(), true));
    }

    /** The holder leaves the post to this account, which may have been among the deputies. */
    Chain heldBy(String next) {
        var others = new ArrayList<>(deputies());
        others.remove(next);
        others.addFirst(next);
        return new Chain(others);
    }

    /** Who has the post if its holder leaves and nobody is named. */
    Optional<String> heir() {
        return deputies().stream().findFirst();
    }

    public String holder() {
        return accounts.getFirst();
    }

    public List<String> deputies() {
        return accounts.subList(1, accounts.size());
    }

    public boolean has(String account) {
        return accounts.contains(account);
    }

    /**
     * Who acts for a post on a day.
     *
     * @param everybodyAway the whole chain is on leave, and the holder acts all the same
     */
    public record Acting(String account, boolean everybodyAway) {}
}
