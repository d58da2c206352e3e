package org.zhuoluo.api.problem;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The two languages the product speaks; a resource takes it as {@code @RestHeader("Accept-Language") @DefaultValue("zh-CN")}. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The first language of an Accept-Language header that we speak; Chinese when there is none. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().toLowerCase(Locale.ROOT))
                    .filter(range -> range.startsWith("zh") || range.startsWith("en") || range.equals("*"))
                    .findFirst()
                    .map(range -> range.startsWith("en") ? EN : ZH)
                    .orElse(ZH);
        } catch (IllegalArgumentException notALanguageList) {
            return ZH;
        }
    }

    /** For parameters of resource methods. */
    public static Language fromString(String acceptLanguage) {
        return of(acceptLanguage);
    }

    public String pick(String zh, String en) {
        return this == ZH ? zh : en;
    }

    public String tag() {
        return tag;
    }
}
