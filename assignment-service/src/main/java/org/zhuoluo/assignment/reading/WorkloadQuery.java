package org.zhuoluo.assignment.reading;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose load is asked for. */
record WorkloadQuery(
        @RestQuery
        @DefaultValue("UNIT")
        @Parameter(description = "UNIT 单位, POST 岗位, PERSON 人员 / a line for each of them")
        WorkloadBy by,

        @RestQuery @Parameter(description = "单位及其下属 / a unit and those below it", example = "U-POWER") @Nullable
        String unit,

        @RestQuery
        @Parameter(description = "区划及其下级的单位 / units of an area and of those below it", example = "339901")
        @Nullable
        String area) {}
