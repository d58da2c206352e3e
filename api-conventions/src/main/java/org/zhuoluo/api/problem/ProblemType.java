package org.zhuoluo.api.problem;

import java.net.URI;
import java.util.Locale;

/** One reason for which a request can be refused; implemented by closed enums, whose names become part of the API. */
public interface ProblemType {
    String name();

    int status();

    /** The title in Chinese: a sentence for a person. */
    String zh();

    /** The title in English. */
    String en();

    default URI uri() {
        return URI.create(
                "urn:zhuoluo:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
