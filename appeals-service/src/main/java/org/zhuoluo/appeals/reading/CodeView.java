package org.zhuoluo.appeals.reading;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.reference.Named;

/** A code with its name in the caller's language; the code itself where no name has arrived yet. */
@Schema(name = "Code")
public record CodeView(
        @Schema(examples = "339901001") String code,
        @Schema(examples = "桥头街道") String name) {
    static CodeView of(String code, Optional<Named> named, Language language) {
        return new CodeView(code, named.map(known -> known.in(language)).orElse(code));
    }
}
