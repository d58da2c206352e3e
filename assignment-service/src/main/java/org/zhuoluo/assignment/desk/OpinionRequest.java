package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assisting unit thinks of it. */
public record OpinionRequest(
        @Schema(description = "For the house, never shown to the enterprise", examples = "该地块为工业用地，可以办理。")
        @NotBlank
        @Size(max = 5000)
        String text) {}
