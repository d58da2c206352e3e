package org.zhuoluo.assignment.suggestion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often which two letters stand side by side in a matter; digits and marks part them, so that no number is ever among them. */
final class Bigrams {
    /** A title says in a few words what the text is about. */
    private static final int WEIGHT_OF_TITLE = 4;

    private Bigrams() {}

    static Map<String, Integer> of(String title, String text) {
        Map<String, Integer> counts = new HashMap<>();
        count(title, WEIGHT_OF_TITLE, counts);
        count(text, 1, counts);
        return counts;
    }

    private static void count(String text, int weight, Map<String, Integer> counts) {
        int[] characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        for (int i = 1; i < characters.length; i++) {
            if (Character.isLetter(characters[i - 1]) && Character.isLetter(characters[i])) {
                counts.merge(new String(characters, i - 1, 2), weight, Integer::sum);
            }
        }
    }
}
