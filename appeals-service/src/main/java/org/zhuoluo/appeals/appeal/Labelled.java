package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Language;

/** A code that people read: it has a name in both languages. */
public interface Labelled {
    String zh();

    String en();

    default String label(Language language) {
        return language.pick(zh(), en());
    }
}
