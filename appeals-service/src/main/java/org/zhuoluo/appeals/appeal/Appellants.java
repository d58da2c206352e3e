package org.zhuoluo.appeals.appeal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The enterprises, as far as an appeal needs to know them. */
public interface Appellants {
    /** The name of a registered enterprise. */
    Optional<String> nameOf(String creditCode);

    /** The names of those that are registered, by credit code, in one question to the database. */
    Map<String, String> namesOf(Set<String> creditCodes);
}
