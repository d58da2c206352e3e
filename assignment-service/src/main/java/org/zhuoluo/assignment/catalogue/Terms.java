package org.zhuoluo.assignment.catalogue;

import org.zhuoluo.assignment.calendar.Limit;

/** The limits under which a matter is given to a unit, and the version of the catalogue that sets them; 0 where none does. */
public record Terms(int catalogueVersion, Limit sign, Limit reply) {
    public Terms replyingWithin(Limit other) {
        return new Terms(catalogueVersion, sign, other);
    }
}
