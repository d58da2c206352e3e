package org.zhuoluo.assignment.reading;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.unit.Sights;

/** Who must do what by when. */
@Path("/api/v1/obligations")
@Tag(name = "Obligations 责任事项")
@Authenticated
class ObligationsResource {
    private final ObligationList list;
    private final Sights sights;

    ObligationsResource(ObligationList list, Sights sights) {
        this.list = list;
        this.sights = sights;
    }

    @GET
    @Operation(
            operationId = "listObligations",
            summary = "责任事项，可只看逾期 / The duties, or only the overdue ones",
            description = """
                    Sorted by due moment, the earliest first. Overdue is a question about the clock: open and due before now. \
                    Pages and totals hold what the caller may see and nothing else: handler, head and system their unit and \
                    those below it; clerk, coordinator, supervisor, leader and evaluator the appeals of their area and those \
                    below it; admin everything; an enterprise the windows that it has itself. Totals are exact.""")
    public Page<ObligationView> list(
            @BeanParam ObligationQuery query,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return list.page(query, page, sights.toRead(), language);
    }
}
