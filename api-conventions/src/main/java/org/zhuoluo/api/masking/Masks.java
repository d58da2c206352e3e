package org.zhuoluo.api.masking;

/** What is left of personal data for those who need not see it whole. */
public final class Masks {
    private static final String HIDDEN = "*";

    private Masks() {}

    /** 张三丰 becomes 张**. */
    public static String name(String name) {
        return keep(name, 1, 0, 1);
    }

    /** 13812345678 becomes 138****5678. */
    public static String phone(String phone) {
        return keep(phone, 3, 4, 4);
    }

    /** 91330106MA2CFUGD9X becomes 91**************9X. */
    public static String creditCode(String code) {
        return keep(code, 2, 2, 8);
    }

    /** Keeps so many characters at both ends; of a text too short to hide enough, only the first character. */
    private static String keep(String text, int first, int last, int hiddenAtLeast) {
        int[] characters = text.codePoints().toArray();
        boolean longEnough = characters.length >= first + last + hiddenAtLeast;
        int head = longEnough ? first : Math.min(1, characters.length - 1);
        int tail = longEnough ? last : 0;
        var masked = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            if (i < head || i >= characters.length - tail) {
                masked.appendCodePoint(characters[i]);
            } else {
                masked.append(HIDDEN);
            }
        }
        return masked.toString();
    }
}
