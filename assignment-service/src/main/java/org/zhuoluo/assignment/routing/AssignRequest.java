package org.zhuoluo.assignment.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.unit.Choice;

/** To whom a coordinator gives a matter, and why. */
record AssignRequest(
        @Schema(examples = "U-LAND") @NotBlank @Size(max = 64)
        String unit,

        @Schema(description = "A post of the unit; left out, its first", examples = "P-LAND") @Size(max = 64) @Nullable
        String post,

        @Schema(description = "Who is to do it: somebody on a post of the unit, who is told", examples = "land.b")
        @Size(max = 120)
        @Nullable
        String person,

        @Schema(description = "Kept with the decision, encrypted", examples = "涉及土地收储，由自然资源部门牵头")
        @NotBlank
        @Size(max = 1000)
        String reason,

        @Schema(description = "What the unit is told with it, for the house", examples = "请会同属地街道现场核实后答复")
        @Size(max = 1000)
        @Nullable
        String instruction,

        @Schema(
                description =
                        "Whether it is complex 复杂事项, so that the lead's reply and those of all parts are due by the catalogue's limit "
                                + "for such; left out, it is not",
                examples = "true")
        boolean complex,

        @Schema(description = "Further units that answer a part of it each, with clocks of their own 分办")
        @Valid
        @Size(max = 10)
        @Nullable
        List<@NotNull Share> parts,

        @Schema(description = "Units that give the lead unit their opinion 协办") @Valid @Size(max = 10) @Nullable
        List<@NotNull Share> assisting) {

    /** What a further unit is to answer, or is asked. */
    @Schema(name = "FurtherUnit")
    record Share(
            @Schema(examples = "U-TAX") @NotBlank @Size(max = 64)
            String unit,

            @Schema(description = "A post of the unit; left out, its first", examples = "P-TAX")
            @Size(max = 64)
            @Nullable
            String post,

            @Schema(description = "Who is to do it: somebody on a post of the unit, who is told", examples = "tax.b")
            @Size(max = 120)
            @Nullable
            String person,

            @Schema(description = "For the house", examples = "请就退税进度一节答复企业。") @NotBlank @Size(max = 2000)
            String task) {
        private Choice whom(String place) {
            return Choice.of(unit, post, person).standingAt(place);
        }
    }

    Choice whom() {
        return Choice.of(unit, post, person);
    }

    void eachPart(BiConsumer<Choice, String> give) {
        each("parts", parts, give);
    }

    void eachAssisting(BiConsumer<Choice, String> give) {
        each("assisting", assisting, give);
    }

    /** A unit that is refused is named by its place in the request. */
    private static void each(String list, @Nullable List<Share> shares, BiConsumer<Choice, String> give) {
        if (shares != null) {
            for (int i = 0; i < shares.size(); i++) {
                Share share = shares.get(i);
                give.accept(share.whom("%s[%d].".formatted(list, i)), share.task());
            }
        }
    }
}
