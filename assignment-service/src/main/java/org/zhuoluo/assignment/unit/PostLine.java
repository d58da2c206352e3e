package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is said of a post; also a line of {@code posts.csv}, in which further deputies are separated by semicolons. */
record PostLine(
        String code,
        String unit,
        @JsonProperty("name_zh") String nameZh,
        @JsonProperty("name_en") String nameEn,
        String holder,
        @Nullable String deputy,
        @JsonProperty("further_deputies") @Nullable String furtherDeputies) {
    @JsonIgnore
    Chain chain() {
        var chain = new ArrayList<>(List.of(holder));
        Optional.ofNullable(deputy).ifPresent(chain::add);
        Optional.ofNullable(furtherDeputies).stream()
                .flatMap(further -> Stream.of(further.split(";", -1)))
                .map(String::strip)
                .forEach(chain::add);
        return new Chain(chain);
    }
}
