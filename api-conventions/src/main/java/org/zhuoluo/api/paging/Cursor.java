package org.zhuoluo.api.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** The position after the last row of a page: the values of its sort columns, opaque to the client. */
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(Object... values) {
        return new Cursor(List.of(values).stream().map(String::valueOf).toList());
    }

    /** Reads a cursor of that many values back; anything that we did not issue is refused. */
    public static Cursor decode(String text, int size) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String joined = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Cursor cursor = new Cursor(List.of(joined.split(SEPARATOR, -1)));
            if (cursor.values.size() != size) {
                throw unreadable();
            }
            return cursor;
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw unreadable();
        }
    }

    /** For a reader whose values do not parse although there are enough of them. */
    public static Refusal unreadable() {
        return Refusal.of(CommonProblem.INVALID_REQUEST)
                .field("cursor", "游标无效，请从第一页重新读取", "This is not a cursor of ours; please start from the first page");
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(UTF_8));
    }

    public String value(int index) {
        return values.get(index);
    }
}
