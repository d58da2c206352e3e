package org.zhuoluo.appeals.promise;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the product keeps its promises at this moment. */
@Schema(name = "Promises")
public record PromiseView(
        @Schema(description = "无人负责的未结诉求 / Open, and nobody owes the next step (promise 2)")
        Broken nobodys,

        @Schema(description = "未答复或未解决即办结 / Closed without an answer, or unsolved without ground or ledger (promise 3)")
        Broken closedUnanswered) {

    /**
     * The appeals of which one promise is broken.
     *
     * @param numbers of the oldest
     */
    @Schema(name = "BrokenPromise")
    public record Broken(
            @Schema(examples = "0") long count,

            @Schema(description = "最早的若干件 / The oldest, fifty at most")
            List<String> numbers) {}
}
