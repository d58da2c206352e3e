package org.zhuoluo.api.problem;

/** A code that people read: it has a name in both languages. */
public interface Labelled {
    String zh();

    String en();

    default String label(Language language) {
        return language.pick(zh(), en());
    }
}
