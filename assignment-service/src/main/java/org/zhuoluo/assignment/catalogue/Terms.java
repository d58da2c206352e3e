package org.zhuoluo.assignment.catalogue;

import org.zhuoluo.assignment.calendar.Limit;

/**
 * The limits under which a matter is given to a unit.
 *
 * @param catalogueVersion the version of the catalogue that sets them; 0 where none does
 * @param complex whether the limit to reply is that for complex matters
 */
public record Terms(int catalogueVersion, boolean complex, Limit sign, Limit reply, Limit assist) {
    /** Of whoever is asked for an opinion, and owes that instead of a reply. */
    public Terms ofAnOpinion() {
        return new Terms(catalogueVersion, false, sign, assist, assist);
    }
}
