package org.zhuoluo.appeals.appeal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The enterprises, as far as an appeal needs to know them. */
public interface Appellants {
    /** What is known of a registered enterprise. */
    Optional<Profile> profileOf(String creditCode);

    /** The name of a registered enterprise. */
    default Optional<String> nameOf(String creditCode) {
        return profileOf(creditCode).map(Profile::name);
    }

    /** The names of those that are registered, by credit code, in one question to the database. */
    Map<String, String> namesOf(Set<String> creditCodes);

    /** What sort of enterprise it is. */
    record Profile(String name, String industry, String size) {}
}
