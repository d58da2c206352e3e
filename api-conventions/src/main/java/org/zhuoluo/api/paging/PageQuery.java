package org.zhuoluo.api.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a list is asked for; a resource takes it as {@code @Valid @BeanParam PageQuery page}. */
public record PageQuery(
        @RestQuery
        @DefaultValue("20")
        @Min(1)
        @Max(MAX_LIMIT)
        @Parameter(description = "每页条数 / items a page, at most 200")
        int limit,

        @RestQuery @Nullable @Parameter(description = "上一页返回的 next / `next` of the page before")
        String cursor,

        @RestQuery @DefaultValue("false") @Parameter(description = "是否返回总数 / whether the total is wanted")
        boolean total) {

    public static final int MAX_LIMIT = 200;

    /** One row more than the page shows, see {@link Page#of}. */
    public int rowsToRead() {
        return limit + 1;
    }

    /** Where to go on, as that many values; empty on the first page. */
    public Optional<Cursor> after(int size) {
        return cursor == null || cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.decode(cursor, size));
    }
}
