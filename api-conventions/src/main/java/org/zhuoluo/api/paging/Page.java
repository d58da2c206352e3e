package org.zhuoluo.api.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: the items, the cursor of the next page if there is one, the total if it was asked for.
 *
 * @param next to be sent back as {@code cursor}; null on the last page
 * @param total of all pages; null unless asked for
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {
    /** A page out of {@code limit + 1} rows: the extra row only proves that there is a next page. */
    public static <T> Page<T> of(List<T> rows, PageQuery query, Function<T, Cursor> positionOf, @Nullable Long total) {
        if (rows.size() <= query.limit()) {
            return new Page<>(List.copyOf(rows), null, total);
        }
        List<T> items = List.copyOf(rows.subList(0, query.limit()));
        return new Page<>(items, positionOf.apply(items.getLast()).encode(), total);
    }

    /** The same page of what the items are shown as. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }
}
