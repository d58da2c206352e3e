package org.zhuoluo.assignment.unit;

import java.util.List;

/** Something beside the register that names units by code, and has to be looked at when one is no more. */
public interface NamesUnits {
    /** Where it names the unit today, in words that an administrator finds it by. */
    List<String> placesNaming(String unit);
}
