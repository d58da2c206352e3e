package org.zhuoluo.assignment.machine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole mapping: what is not in it is unknown from now on. */
@Schema(name = "StatusMappingRequest")
record MappingRequest(
        @Schema(description = "Each status once") @NotNull @Size(min = 1, max = 200)
        List<@NotNull @Valid MappingLine> lines) {}
