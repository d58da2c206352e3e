package org.zhuoluo.appeals.appeal;

import java.util.Optional;

/** The enterprises, as far as an appeal needs to know them. */
public interface Appellants {
    /** The name of a registered enterprise. */
    Optional<String> nameOf(String creditCode);
}
