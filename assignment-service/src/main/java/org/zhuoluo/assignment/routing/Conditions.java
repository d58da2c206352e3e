package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_CHANNEL;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_ENTERPRISE;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_KIND;
import static org.zhuoluo.assignment.routing.Step.Finding.OTHER_TIME;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rule asks beyond issue type and area; all of it must hold, and what is left empty is not asked. */
@Schema(name = "RoutingConditions")
record Conditions(
        @Schema(
                description = "PROBLEM 问题, NEED 需求, SUGGESTION 建议, INQUIRY 咨询, COMPLAINT 投诉, PROMISE 承诺兑现",
                examples = "[\"COMPLAINT\"]")
        @Size(max = 20)
        Set<@Pattern(regexp = "PROBLEM|NEED|SUGGESTION|INQUIRY|COMPLAINT|PROMISE") String> kinds,

        @Schema(description = "The ways by which it came in, such as HOTLINE 热线", examples = "[\"HOTLINE\"]")
        @Size(max = 20)
        Set<@Pattern(regexp = "[A-Z_]{1,24}") String> channels,

        @Schema(
                description =
                        "The industries of the enterprise, as registered. No rule that asks for the enterprise fires for a confidential appeal",
                examples = "[\"住宿业\"]")
        @Size(max = 100)
        Set<@Size(min = 1, max = 100) String> industries,

        @Schema(description = "LARGE 大型, MEDIUM 中型, SMALL 小型, MICRO 微型", examples = "[\"MICRO\"]") @Size(max = 4)
        Set<@Pattern(regexp = "LARGE|MEDIUM|SMALL|MICRO") String> sizes,

        @Valid Words words,
        @Valid TimeWindow window) {
    static final Conditions NONE = new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Words.ANY, TimeWindow.ALWAYS);

    /** A request may leave out any of them. */
    Conditions {
        kinds = someOf(kinds);
        channels = someOf(channels);
        industries = someOf(industries);
        sizes = someOf(sizes);
        words = Objects.requireNonNullElse(words, Words.ANY);
        window = Objects.requireNonNullElse(window, TimeWindow.ALWAYS);
    }

    private static Set<String> someOf(@Nullable Set<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    /** Why a matter is none of this rule's. */
    Optional<Step.Finding> firstBroken(Question asked) {
        if (!holds(kinds, asked.kind())) {
            return Optional.of(OTHER_KIND);
        }
        if (!holds(channels, asked.channel())) {
            return Optional.of(OTHER_CHANNEL);
        }
        if (!holds(industries, asked.industry()) || !holds(sizes, asked.enterpriseSize())) {
            return Optional.of(OTHER_ENTERPRISE);
        }
        return words.firstBroken(asked.words())
                .or(() -> window.holds(asked.at()) ? Optional.empty() : Optional.of(OTHER_TIME));
    }

    private static boolean holds(Set<String> some, @Nullable String value) {
        return some.isEmpty() || value != null && some.contains(value);
    }

    boolean askForWords() {
        return !words.equals(Words.ANY);
    }

    /** Whatever meets the narrower ones meets these. */
    boolean cover(Conditions narrower) {
        return covers(kinds, narrower.kinds)
                && covers(channels, narrower.channels)
                && covers(industries, narrower.industries)
                && covers(sizes, narrower.sizes)
                && words.cover(narrower.words)
                && window.covers(narrower.window);
    }

    private static boolean covers(Set<String> wide, Set<String> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }
}
