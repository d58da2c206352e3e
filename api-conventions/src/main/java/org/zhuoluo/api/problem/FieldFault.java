package org.zhuoluo.api.problem;

/** What is wrong with one field, named as in the request ({@code contact.phone}), in both languages. */
public record FieldFault(String field, String zh, String en) {
    /** A sentence that is already in the language of the caller. */
    public static FieldFault said(String field, String sentence) {
        return new FieldFault(field, sentence, sentence);
    }
}
