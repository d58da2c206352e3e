package org.zhuoluo.endtoend.replay;

/** Cuts a text to what the API takes: after the last sentence or clause that fits, never within a character, with an ellipsis. */
final class Shortening {
    static final int TITLE_LIMIT = 200;
    static final int TEXT_LIMIT = 4_000;
    static final int REPLY_LIMIT = 20_000;

    private static final String ELLIPSIS = "…";
    private static final String ENDS = "。！？；，、 ,.!?;";

    private Shortening() {}

    static boolean isNeeded(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }

    static String to(int limit, String text) {
        if (!isNeeded(text, limit)) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, limit - 1));
        int end = head.length();
        while (end > head.length() / 2 && ENDS.indexOf(head.charAt(end - 1)) < 0) {
            end--;
        }
        return (end > head.length() / 2 ? head.substring(0, end - 1) : head) + ELLIPSIS;
    }
}
