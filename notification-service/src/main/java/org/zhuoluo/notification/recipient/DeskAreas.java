package org.zhuoluo.notification.recipient;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which areas a desk serves: its own and those below it that have no nearer desk of the same kind. */
final class DeskAreas {
    private DeskAreas() {}

    /** An area's code starts with that of its parent. */
    static Set<String> servedFrom(String deskArea, Collection<String> areas, Collection<String> areasWithDesk) {
        var served = new TreeSet<String>();
        served.add(deskArea);
        for (var area : areas) {
            if (area.startsWith(deskArea) && !hasNearerDesk(area, deskArea, areasWithDesk)) {
                served.add(area);
            }
        }
        return served;
    }

    private static boolean hasNearerDesk(String area, String deskArea, Collection<String> areasWithDesk) {
        return areasWithDesk.stream().anyMatch(other -> other.length() > deskArea.length() && area.startsWith(other));
    }
}
