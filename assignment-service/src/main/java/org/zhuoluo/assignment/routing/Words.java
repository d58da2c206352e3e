package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.Step.Finding.WORD_EXCLUDED;
import static org.zhuoluo.assignment.routing.Step.Finding.WORD_MISSING;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which words the title or the text of a matter has, in capitals or not; one of {@code anyOf} is enough. */
@Schema(name = "RoutingWords")
record Words(
        @Schema(description = "At least one of them stands there", examples = "[\"欠薪\", \"拖欠工资\"]") @Size(max = 50)
        Set<@NotBlank @Size(max = 40) String> anyOf,

        @Schema(description = "None of them stands there", examples = "[\"招聘\"]") @Size(max = 50)
        Set<@NotBlank @Size(max = 40) String> noneOf) {
    static final Words ANY = new Words(Set.of(), Set.of());

    Words {
        anyOf = plain(anyOf);
        noneOf = plain(noneOf);
    }

    private static Set<String> plain(@Nullable Set<String> words) {
        return words == null ? Set.of() : words.stream().map(Words::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** The form in which words and texts are compared. */
    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Asked of a text in its plain form. */
    Optional<Step.Finding> firstBroken(String text) {
        if (!anyOf.isEmpty() && anyOf.stream().noneMatch(text::contains)) {
            return Optional.of(WORD_MISSING);
        }
        return noneOf.stream().anyMatch(text::contains) ? Optional.of(WORD_EXCLUDED) : Optional.empty();
    }

    /** Whatever text meets the narrower ones meets these. */
    boolean cover(Words narrower) {
        boolean hasOneOfOurs = anyOf.isEmpty()
                || !narrower.anyOf.isEmpty()
                        && narrower.anyOf.stream()
                                .allMatch(word -> anyOf.stream().anyMatch(word::contains));
        boolean hasNoneOfOurs =
                noneOf.stream().allMatch(word -> narrower.noneOf.stream().anyMatch(word::contains));
        return hasOneOfOurs && hasNoneOfOurs;
    }
}
