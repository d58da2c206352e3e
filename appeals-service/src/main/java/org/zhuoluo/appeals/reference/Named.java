package org.zhuoluo.appeals.reference;

import org.zhuoluo.api.problem.Language;

/** A code and what it is called. */
public record Named(String code, String zh, String en) {
    public String in(Language language) {
        return language.pick(zh, en);
    }
}
