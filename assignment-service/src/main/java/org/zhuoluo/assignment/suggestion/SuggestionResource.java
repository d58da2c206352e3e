package org.zhuoluo.assignment.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** Suggested classes. */
@Path("/api/v1/class-suggestions")
@Tag(name = "Suggested classes 分类建议")
class SuggestionResource {
    private static final String EVERYWHERE_OF_NOBODY = "/";

    private final SuggestClasses suggestClasses;
    private final RelearnClasses relearnClasses;
    private final GivenSuggestions given;
    private final Sights sights;

    SuggestionResource(
            SuggestClasses suggestClasses, RelearnClasses relearnClasses, GivenSuggestions given, Sights sights) {
        this.suggestClasses = suggestClasses;
        this.relearnClasses = relearnClasses;
        this.given = given;
        this.sights = sights;
    }

    @GET
    @RolesAllowed({Role.CLERK_CLAIM, Role.COORDINATOR_CLAIM})
    @Operation(operationId = "suggestClasses", summary = "事项建议 / Suggest issue types for an appeal", description = """
                    For an appeal of the caller's area that has no issue type yet: up to three, each with a confidence, learned from what \
                    clerks decided. Only a suggestion: the clerk decides. What was suggested is held against the decision, see the hit rate.""")
    public SuggestionView suggest(@RestQuery @NotNull UUID appeal) {
        return suggestClasses.suggest(appeal, sights.ofArea());
    }

    @GET
    @Path("/hit-rate")
    @RolesAllowed({
        Role.CLERK_CLAIM,
        Role.COORDINATOR_CLAIM,
        Role.SUPERVISOR_CLAIM,
        Role.LEADER_CLAIM,
        Role.EVALUATOR_CLAIM,
        Role.ADMIN_CLAIM
    })
    @Operation(
            operationId = "classSuggestionHitRate",
            summary = "建议命中率 / How often the suggestions were right",
            description = """
                    Of the caller's area: numerators and denominator with their definition, in all and by month of the decision.""")
    public HitRateView hitRate() {
        return HitRateView.of(given.months(sights.toRead().areas().orElse(EVERYWHERE_OF_NOBODY)));
    }

    @POST
    @Path("/rebuild")
    @RolesAllowed(Role.ADMIN_CLAIM)
    @Idempotent
    @ResponseStatus(202)
    @Operation(operationId = "relearnClasses", summary = "重新学习 / Learn everything anew", description = """
                    Forgets all counts and learns again from every case that a clerk has decided, batch by batch. Until that is done, \
                    suggestions know only a part of it.""")
    @APIResponse(responseCode = "202", description = "How many cases will be learned from again")
    public Relearning rebuild() {
        return new Relearning(relearnClasses.relearn());
    }

    /** How many cases will be learned from again. */
    @Schema(name = "ClassRelearning")
    record Relearning(@Schema(examples = "1280") int cases) {}
}
